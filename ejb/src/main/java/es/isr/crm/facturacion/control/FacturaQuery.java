package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.FacturaFilter;
import es.isr.crm.facturacion.entity.FacturaListada;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.facturacion.entity.TotalesFacturas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Invoices a page at a time, how many there are, what they come to, and the first that a typed number finds. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FacturaQuery {

    private static final String PENDIENTE = """
            f.total
                   + COALESCE((SELECT SUM(r.total) FROM facturas r WHERE r.rectifica_id = f.id), 0)
                   - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.factura_id = f.id), 0)""";

    private static final String ABIERTA = "f.tipo = 'factura' AND f.estado IN ('pendiente', 'vencida')";

    /** The page is found by the index of its order; only its rows are looked up whole and counted up. */
    private static final String SELECT = """
            SELECT f.id, f.numero_completo, f.tipo, f.cliente_id, f.cliente_nombre, f.cliente_nif, f.periodo,
                   f.fecha_emision, f.fecha_vencimiento, f.estado, f.base, f.iva, f.total,
                   CASE WHEN %s THEN %s ELSE 0 END AS pendiente, f.medio_pago, o.numero_completo AS rectificada
              FROM (SELECT f.id FROM facturas f%%s ORDER BY %%s LIMIT ? OFFSET ?) p
              JOIN facturas f ON f.id = p.id
              LEFT JOIN facturas o ON o.id = f.rectifica_id
             ORDER BY %%s""".formatted(ABIERTA, PENDIENTE);

    private static final String OWN_ORDER = "f.fecha_emision DESC, f.id DESC";

    private static final Map<String, String> SORTS = Map.of(
            "numero", "f.numero_completo %1$s",
            "cliente", "f.cliente_nombre %1$s, f.id %1$s",
            "emision", "f.fecha_emision %1$s, f.id %1$s",
            "vencimiento", "f.fecha_vencimiento %1$s, f.id %1$s",
            "total", "f.total %1$s, f.id %1$s");

    private static final int FEW = 5;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    public List<FacturaListada> search(FacturaFilter filter, PageRequest page) {
        FacturaCondition condition = new FacturaCondition(filter, reloj.today());
        String order = page.sort() == null || !SORTS.containsKey(page.sort())
                ? OWN_ORDER
                : String.format(SORTS.get(page.sort()), page.ascending() ? "ASC" : "DESC");
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(page.size());
        parameters.add(page.first());
        return sql.ask(SELECT.formatted(condition.where(), order, order), parameters, this::row);
    }

    public long count(FacturaFilter filter) {
        FacturaCondition condition = new FacturaCondition(filter, reloj.today());
        return sql.ask(
                        "SELECT COUNT(*) FROM facturas f" + condition.where(),
                        condition.parameters(),
                        row -> row.getLong(1))
                .get(0);
    }

    /** The first few whose number begins so. */
    public List<FacturaListada> findByNumero(String typed) {
        return FacturaCondition.numero(typed)
                .map(beginning -> sql.ask(
                        SELECT.formatted(" WHERE f.numero_completo LIKE ?", OWN_ORDER, OWN_ORDER),
                        List.of(beginning, FEW, 0),
                        this::row))
                .orElse(List.of());
    }

    /** What all invoices of a list come to. */
    public TotalesFacturas totals(FacturaFilter filter) {
        FacturaCondition condition = new FacturaCondition(filter, reloj.today());
        BigDecimal open = sql.ask(
                        "SELECT COALESCE(SUM(" + PENDIENTE + "), 0) FROM facturas f" + condition.where(ABIERTA),
                        condition.parameters(),
                        row -> row.getBigDecimal(1))
                .get(0);
        return sql.ask(
                        "SELECT COUNT(*), COALESCE(SUM(f.base), 0), COALESCE(SUM(f.iva), 0), COALESCE(SUM(f.total), 0)"
                                + " FROM facturas f" + condition.where(),
                        condition.parameters(),
                        row -> new TotalesFacturas(
                                row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3), row.getBigDecimal(4), open))
                .get(0);
    }

    /** Ids in the order of issue, the earliest first, for what is made of each of them in turn. */
    public List<Long> findIds(FacturaFilter filter, int most) {
        FacturaCondition condition = new FacturaCondition(filter, reloj.today());
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(most);
        return sql.ask(
                "SELECT f.id FROM facturas f" + condition.where() + " ORDER BY f.fecha_emision, f.id LIMIT ?",
                parameters,
                row -> row.getLong(1));
    }

    /** Only an open invoice asks for something; it is overdue by the date, whether or not a job has marked it. */
    private FacturaListada row(ResultSet row) throws SQLException {
        LocalDate due = row.getDate("fecha_vencimiento").toLocalDate();
        EstadoFactura estado = constant(EstadoFactura.class, row.getString("estado"));
        String periodo = row.getString("periodo");
        return new FacturaListada(
                row.getLong("id"),
                row.getString("numero_completo"),
                constant(TipoFactura.class, row.getString("tipo")),
                new FacturaListada.Cliente(
                        row.getLong("cliente_id"), row.getString("cliente_nombre"), row.getString("cliente_nif")),
                periodo == null ? null : YearMonth.parse(periodo),
                row.getDate("fecha_emision").toLocalDate(),
                due,
                estado == EstadoFactura.PENDIENTE && due.isBefore(reloj.today()) ? EstadoFactura.VENCIDA : estado,
                new FacturaListada.Importes(
                        row.getBigDecimal("base"), row.getBigDecimal("iva"), row.getBigDecimal("total")),
                row.getBigDecimal("pendiente").setScale(2),
                constant(MedioPago.class, row.getString("medio_pago")),
                row.getString("rectificada"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String column) {
        return column == null ? null : Enum.valueOf(type, column.toUpperCase(Locale.ROOT));
    }
}
