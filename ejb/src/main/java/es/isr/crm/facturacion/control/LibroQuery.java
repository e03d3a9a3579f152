package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.LibroFilter;
import es.isr.crm.facturacion.entity.LibroRow;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The book of issued invoices, in the order of issue, each invoice with a line for each of its rates. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LibroQuery {

    private static final String FACTURAS = """
            SELECT f.id, s.prefijo, f.numero_completo, f.tipo, f.fecha_emision, f.cliente_nif, f.cliente_nombre, f.impuesto,
                   o.numero_completo
              FROM facturas f
              JOIN series_factura s ON s.id = f.serie_id
              LEFT JOIN facturas o ON o.id = f.rectifica_id
             WHERE f.fecha_emision BETWEEN ? AND ?
               AND (f.fecha_emision > ? OR f.fecha_emision = ? AND f.id > ?)
             ORDER BY f.fecha_emision, f.id LIMIT ? OFFSET ?""";

    private static final String LINEAS =
            "SELECT factura_id, importe, modo_precio, porcentaje FROM conceptos_factura WHERE factura_id IN (%s)";

    private static final LocalDate BEFORE = LocalDate.of(1900, 1, 1);

    @Inject
    private SqlEnBloque sql;

    /** An invoice as the book names it. */
    private record Asiento(
            Long id,
            String serie,
            String numero,
            TipoFactura tipo,
            LocalDate emision,
            String nif,
            String nombre,
            String impuesto,
            String rectificada) {}

    /** @param page counts invoices, of which each gives a line or more */
    public List<LibroRow> search(LibroFilter filter, PageRequest page) {
        LocalDate after = filter.tras() == null ? BEFORE : filter.tras().emision();
        List<Asiento> asientos = sql.ask(
                FACTURAS,
                List.of(
                        Date.valueOf(filter.desde()),
                        Date.valueOf(filter.hasta()),
                        Date.valueOf(after),
                        Date.valueOf(after),
                        filter.tras() == null ? 0L : filter.tras().id(),
                        page.size(),
                        page.first()),
                row -> new Asiento(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        TipoFactura.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                        row.getDate(5).toLocalDate(),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)));
        Map<Long, Desglose> sums = desgloses(asientos.stream().map(Asiento::id).toList());
        return asientos.stream()
                .flatMap(asiento -> rows(asiento, sums.get(asiento.id())))
                .toList();
    }

    public long count(LibroFilter filter) {
        return sql.ask(
                        "SELECT COUNT(*) FROM facturas WHERE fecha_emision BETWEEN ? AND ?",
                        List.of(Date.valueOf(filter.desde()), Date.valueOf(filter.hasta())),
                        row -> row.getLong(1))
                .get(0);
    }

    /** What some invoices come to, by their ids. */
    Map<Long, Desglose> desgloses(Collection<Long> ids) {
        Map<Long, List<LineaImporte>> lines = new HashMap<>();
        sql.ask(
                LINEAS,
                List.of(),
                ids,
                row -> lines.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new LineaImporte(
                                row.getBigDecimal(2),
                                ModoPrecio.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                row.getBigDecimal(4))));
        Map<Long, Desglose> sums = new HashMap<>();
        lines.forEach((id, list) -> sums.put(id, Desglose.of(list)));
        return sums;
    }

    /** Prices with and without tax of one rate are one line of the book. */
    private static Stream<LibroRow> rows(Asiento asiento, Desglose desglose) {
        Map<BigDecimal, List<Desglose.Grupo>> byRate = new TreeMap<>();
        desglose.grupos()
                .forEach(group -> byRate.computeIfAbsent(group.porcentaje(), rate -> new ArrayList<>())
                        .add(group));
        return byRate.entrySet().stream().map(rate -> row(asiento, rate.getKey(), rate.getValue()));
    }

    private static LibroRow row(Asiento asiento, BigDecimal rate, List<Desglose.Grupo> groups) {
        return new LibroRow(
                asiento.id() + "-" + rate,
                asiento.id(),
                asiento.serie(),
                asiento.numero(),
                asiento.tipo(),
                asiento.emision(),
                asiento.nif(),
                asiento.nombre(),
                asiento.impuesto(),
                rate,
                groups.stream().map(Desglose.Grupo::base).reduce(BigDecimal.ZERO, BigDecimal::add),
                groups.stream().map(Desglose.Grupo::iva).reduce(BigDecimal.ZERO, BigDecimal::add),
                groups.stream().map(Desglose.Grupo::total).reduce(BigDecimal.ZERO, BigDecimal::add),
                asiento.rectificada());
    }
}
