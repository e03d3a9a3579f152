package es.isr.crm.informes.control;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.facturacion.control.ImpuestoRepository;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.VentaRow;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was sold: one statement, from the first days of the services. The tax is worked out here, as on an invoice. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class VentasQuery {

    private static final String BEGIN = "SELECT ";

    private static final String REST = """
            , c.zona_fiscal, t.modo_precio, COUNT(*), SUM(t.precio)
              FROM servicios_cliente s
              JOIN clientes c ON c.id = s.cliente_id
              LEFT JOIN tarifas_servicio t
                ON t.servicio_id = s.id AND t.desde <= s.inicio AND (t.hasta IS NULL OR t.hasta >= s.inicio)
            """;

    private static final String PLAN = " JOIN planes p ON p.id = COALESCE(t.plan_id, s.plan_id)";
    private static final String VENDEDOR = " LEFT JOIN users u ON u.id = c.vendedor_id";
    private static final String GROUPED = " GROUP BY grupo, rotulo, c.zona_fiscal, t.modo_precio";

    private static final Comparator<VentaRow> MOST =
            Comparator.comparing(VentaRow::ventas).reversed().thenComparing(Filas.POR_NOMBRE);

    private static final BigDecimal NADA = BigDecimal.ZERO.setScale(2);

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ImpuestoRepository impuestos;

    /** Sales of one group that cost the same way. */
    private record Parte(String clave, String nombre, long ventas, LineaImporte importe) {}

    public Informe<VentaRow> find(InformeFilter filter) {
        Map<ZonaFiscal, BigDecimal> rates = rates(filter.hasta());
        Condiciones where = new Condiciones()
                .y("s.servicio_padre_id IS NULL")
                .y("s.inicio BETWEEN ? AND ?", Date.valueOf(filter.desde()), Date.valueOf(filter.hasta()))
                .y("s.sucede_a_id IS NULL")
                .tipo("s.tipo", filter.tipo())
                .localidad("s.localidad", filter.localidad());
        List<Parte> parts = sql.ask(
                BEGIN + group(filter.por()) + REST + join(filter.por()) + where.sql() + GROUPED,
                where.valores(),
                row -> new Parte(
                        filter.por() == Agrupacion.MES ? Meses.clave(row.getInt(1)) : row.getString(1),
                        row.getString(2),
                        row.getLong(5),
                        new LineaImporte(
                                row.getBigDecimal(6) == null ? BigDecimal.ZERO : row.getBigDecimal(6),
                                row.getString(4) == null
                                        ? ModoPrecio.PVP
                                        : Columnas.constant(ModoPrecio.class, row.getString(4)),
                                rates.getOrDefault(
                                        Columnas.constant(ZonaFiscal.class, row.getString(3)), BigDecimal.ZERO))));
        Map<String, List<Parte>> groups = new HashMap<>();
        parts.forEach(part ->
                groups.computeIfAbsent(part.clave(), key -> new ArrayList<>()).add(part));
        Map<String, VentaRow> rows = new HashMap<>();
        groups.forEach((key, of) -> rows.put(key, row(key, of.get(0).nombre(), of)));
        return new Informe<>(total(rows.values()), ordered(filter, rows));
    }

    private static List<VentaRow> ordered(InformeFilter filter, Map<String, VentaRow> rows) {
        return filter.por() == Agrupacion.MES
                ? Meses.todos(filter.meses(), rows, mes -> row(mes, null, List.of()))
                : rows.values().stream().sorted(MOST).toList();
    }

    private static VentaRow row(String clave, String nombre, List<Parte> parts) {
        Desglose mes = Desglose.of(parts.stream().map(Parte::importe).toList());
        return new VentaRow(
                clave, nombre, parts.stream().mapToLong(Parte::ventas).sum(), mes.base(), mes.iva());
    }

    /** What is read above it adds up to it: each line is rounded once, and the total not again. */
    private static VentaRow total(Collection<VentaRow> rows) {
        return new VentaRow(
                FilaInforme.TOTAL,
                null,
                rows.stream().mapToLong(VentaRow::ventas).sum(),
                rows.stream().map(VentaRow::base).reduce(NADA, BigDecimal::add),
                rows.stream().map(VentaRow::iva).reduce(NADA, BigDecimal::add));
    }

    private static String group(Agrupacion por) {
        return switch (por) {
            case MES -> "EXTRACT(YEAR_MONTH FROM s.inicio) AS grupo, NULL AS rotulo";
            case PLAN -> "p.id AS grupo, p.nombre AS rotulo";
            case VENDEDOR -> "u.id AS grupo, u.nombre AS rotulo";
            case LOCALIDAD -> "CONCAT(s.localidad, ' (', s.provincia, ')') AS grupo, NULL AS rotulo";
            default -> throw new IllegalArgumentException("sales by " + por);
        };
    }

    private static String join(Agrupacion por) {
        return switch (por) {
            case PLAN -> PLAN;
            case VENDEDOR -> VENDEDOR;
            default -> "";
        };
    }

    /** None where the operator has not said what tax there is: nothing can be invoiced there either. */
    private Map<ZonaFiscal, BigDecimal> rates(LocalDate day) {
        Map<ZonaFiscal, BigDecimal> rates = new HashMap<>();
        impuestos.findAll().stream()
                .filter(tipo -> tipo.covers(day))
                .forEach(tipo -> rates.put(tipo.getZonaFiscal(), tipo.getPorcentaje()));
        return rates;
    }
}
