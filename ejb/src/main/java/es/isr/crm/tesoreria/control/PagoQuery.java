package es.isr.crm.tesoreria.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.TipoPago;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.entity.PagoDiario;
import es.isr.crm.tesoreria.entity.PagoFilter;
import es.isr.crm.tesoreria.entity.TotalMetodo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The journal of payments, the latest first: the ids of a page by an index, then just these rows. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PagoQuery {

    private static final String ROW = """
            SELECT p.id, p.fecha, p.tipo, p.metodo,
                   CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END AS importe,
                   p.referencia, c.id AS cliente_id, c.codigo,
                   TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))) AS nombre,
                   (SELECT GROUP_CONCAT(DISTINCT f.numero_completo ORDER BY f.numero_completo SEPARATOR ', ')
                      FROM aplicaciones_pago a JOIN facturas f ON f.id = a.factura_id WHERE a.pago_id = p.id) AS facturas,
                   EXISTS (SELECT 1 FROM pagos r WHERE r.revierte_id = p.id) AS revertido,
                   p.usuario, p.created_at
              FROM pagos p JOIN clientes c ON c.id = p.cliente_id""";

    private static final String LATEST_FIRST = "p.fecha DESC, p.id DESC";

    private static final Map<String, String> SORTS =
            Map.of("fecha", "p.fecha %1$s, p.id %1$s", "importe", "p.importe %1$s, p.id %1$s");

    private static final String TOTALS = """
            SELECT p.metodo, COUNT(*), SUM(CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END)
              FROM pagos p%s GROUP BY p.metodo""";

    @Inject
    private SqlEnBloque sql;

    /** A page of the journal, and how long it is. */
    public Page<PagoDiario> search(PagoFilter filter, PageRequest page) {
        PagoCondition condition = new PagoCondition(filter);
        String order = page.sort() == null || !SORTS.containsKey(page.sort())
                ? LATEST_FIRST
                : SORTS.get(page.sort()).formatted(page.ascending() ? "ASC" : "DESC");
        List<Long> ids = sql.ask(
                "SELECT p.id FROM pagos p%s ORDER BY %s LIMIT %d OFFSET %d"
                        .formatted(condition.where(), order, page.size(), page.first()),
                condition.parameters(),
                row -> row.getLong(1));
        List<PagoDiario> rows = sql.ask(ROW + " WHERE p.id IN (%s) ORDER BY " + order, List.of(), ids, PagoQuery::row);
        long total = sql.ask(
                        "SELECT COUNT(*) FROM pagos p" + condition.where(),
                        condition.parameters(),
                        row -> row.getLong(1))
                .get(0);
        return new Page<>(rows, total);
    }

    /** What came in by each way of paying, in their order. */
    public List<TotalMetodo> findTotales(PagoFilter filter) {
        PagoCondition condition = new PagoCondition(filter);
        return sql
                .ask(
                        TOTALS.formatted(condition.where()),
                        condition.parameters(),
                        row -> new TotalMetodo(
                                MedioPago.valueOf(upper(row.getString(1))),
                                row.getLong(2),
                                row.getBigDecimal(3).setScale(2)))
                .stream()
                .sorted(Comparator.comparing(TotalMetodo::metodo))
                .toList();
    }

    public Optional<PagoDiario> find(Long id) {
        return sql.ask(ROW + " WHERE p.id = ?", List.of(id), PagoQuery::row).stream()
                .findFirst();
    }

    private static PagoDiario row(ResultSet row) throws SQLException {
        return new PagoDiario(
                row.getLong("id"),
                row.getObject("fecha", LocalDate.class),
                TipoPago.valueOf(upper(row.getString("tipo"))),
                MedioPago.valueOf(upper(row.getString("metodo"))),
                row.getBigDecimal("importe").setScale(2),
                row.getString("referencia"),
                new PagoDiario.Cliente(row.getLong("cliente_id"), row.getString("codigo"), row.getString("nombre")),
                row.getString("facturas"),
                row.getBoolean("revertido"),
                row.getString("usuario"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static String upper(String stored) {
        return stored.toUpperCase(Locale.ROOT);
    }
}
