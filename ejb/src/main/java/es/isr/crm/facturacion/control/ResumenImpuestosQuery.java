package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.ResumenImpuesto;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was invoiced by quarter and rate, for the return of the tax. An invoice with one rate counts with its own sums; one with
 * several is taken apart as it was when it was issued, so that the cents are the same.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ResumenImpuestosQuery {

    private static final String RATES = """
            SELECT f.id, QUARTER(f.fecha_emision) AS trimestre, f.impuesto, f.base, f.iva, f.total,
                   MIN(c.porcentaje) AS menor, MAX(c.porcentaje) AS mayor
              FROM facturas f JOIN conceptos_factura c ON c.factura_id = f.id
             WHERE f.fecha_emision BETWEEN ? AND ?
             GROUP BY f.id, f.fecha_emision, f.impuesto, f.base, f.iva, f.total""";

    private static final String ONE_RATE = """
            SELECT trimestre, impuesto, menor, COUNT(*), SUM(base), SUM(iva), SUM(total)
              FROM (%s) x WHERE menor = mayor
             GROUP BY trimestre, impuesto, menor""".formatted(RATES);

    private static final String SEVERAL =
            "SELECT id, trimestre, impuesto FROM (%s) x WHERE menor <> mayor".formatted(RATES);

    private static final Comparator<ResumenImpuesto> ORDER = Comparator.comparing(ResumenImpuesto::trimestre)
            .thenComparing(ResumenImpuesto::impuesto)
            .thenComparing(ResumenImpuesto::porcentaje, Comparator.reverseOrder());

    @Inject
    private LibroQuery libro;

    @Inject
    private SqlEnBloque sql;

    /** An invoice with several rates. */
    private record Mezclada(Long id, int trimestre, String impuesto) {}

    /** By quarter, tax and rate; quarters and rates without invoices are left out. */
    public List<ResumenImpuesto> of(int ano) {
        List<Date> year = List.of(Date.valueOf(LocalDate.of(ano, 1, 1)), Date.valueOf(LocalDate.of(ano, 12, 31)));
        List<ResumenImpuesto> simple = sql.ask(
                ONE_RATE,
                year,
                row -> new ResumenImpuesto(
                        row.getInt(1),
                        row.getString(2),
                        row.getBigDecimal(3),
                        row.getLong(4),
                        row.getBigDecimal(5),
                        row.getBigDecimal(6),
                        row.getBigDecimal(7)));
        List<Mezclada> mixed =
                sql.ask(SEVERAL, year, row -> new Mezclada(row.getLong(1), row.getInt(2), row.getString(3)));
        Map<Long, Desglose> sums =
                libro.desgloses(mixed.stream().map(Mezclada::id).toList());
        Stream<ResumenImpuesto> apart = mixed.stream().flatMap(each -> rates(each, sums.get(each.id())));
        return Stream.concat(simple.stream(), apart)
                .collect(Collectors.toMap(
                        each -> List.of(each.trimestre(), each.impuesto(), each.porcentaje()),
                        Function.identity(),
                        ResumenImpuesto::mas))
                .values()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private static Stream<ResumenImpuesto> rates(Mezclada factura, Desglose desglose) {
        return desglose.grupos().stream()
                .map(group -> new ResumenImpuesto(
                        factura.trimestre(),
                        factura.impuesto(),
                        group.porcentaje(),
                        0,
                        group.base(),
                        group.iva(),
                        group.total()))
                .collect(Collectors.toMap(ResumenImpuesto::porcentaje, Function.identity(), ResumenImpuesto::mas))
                .values()
                .stream()
                .map(each -> each.mas(uno(each)));
    }

    /** Counts the invoice once at a rate, however many groups it has of it. */
    private static ResumenImpuesto uno(ResumenImpuesto of) {
        return new ResumenImpuesto(
                of.trimestre(), of.impuesto(), of.porcentaje(), 1, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
