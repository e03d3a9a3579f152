package es.isr.crm.impagos.control;

import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.impagos.entity.DeudorRow;
import es.isr.crm.impagos.entity.EtapaImpago;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.control.CuentaAbiertaQuery;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who owes something that is overdue, a page at a time. Only open invoices past their due date are looked at, and the few
 * customers to whom something was given back that the bank took from us afterwards.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DeudorQuery {

    /** What is overdue; the first parameter is today. A balance below zero is owed since the bank took the money back. */
    private static final String FROM =
            """
              FROM (SELECT x.cliente_id, SUM(x.factura) AS facturas, SUM(x.pendiente) AS deuda,
                           SUM(CASE WHEN x.factura = 0 THEN x.pendiente ELSE 0 END) AS descubierto, MIN(x.vence) AS desde,
                           MAX(x.etapa) AS etapa, SUM(x.disputada) AS disputas
                      FROM (SELECT f.cliente_id, 1 AS factura, f.fecha_vencimiento AS vence, %s AS pendiente,
                                   COALESCE((SELECT MAX(CASE af.clase WHEN 'aviso_suspension' THEN 3
                                                                      WHEN 'recordatorio_2' THEN 2 ELSE 1 END)
                                               FROM avisos_factura af WHERE af.factura_id = f.id), 0) AS etapa,
                                   EXISTS (SELECT 1 FROM disputas q
                                            WHERE q.factura_id = f.id AND q.estado = 'abierta') AS disputada
                              FROM facturas f WHERE %s%%1$s
                            UNION ALL
                            SELECT s.cliente_id, 0, s.desde, -s.saldo, 0, 0 FROM (%s) s WHERE 1 = 1%%2$s) x
                     WHERE x.pendiente > 0 GROUP BY x.cliente_id) d
              JOIN clientes c ON c.id = d.cliente_id""".formatted(PendienteQuery.PENDIENTE, DeudaVencida.VENCIDA, CuentaAbiertaQuery.DESCUBIERTOS);

    private static final String DE_TODOS = FROM.formatted("", "");
    private static final String DE_ALGUNOS =
            FROM.formatted(" AND f.cliente_id IN (%1$s)", " AND s.cliente_id IN (%1$s)");

    /** The same without what was said to whom and who disputes what, which is looked up of each invoice. */
    private static final String SOLO_DEUDA =
            """
              FROM (SELECT x.cliente_id, SUM(x.factura) AS facturas, SUM(x.pendiente) AS deuda, MIN(x.vence) AS desde
                      FROM (SELECT f.cliente_id, 1 AS factura, f.fecha_vencimiento AS vence, %s AS pendiente
                              FROM facturas f WHERE %s
                            UNION ALL
                            SELECT s.cliente_id, 0, s.desde, -s.saldo FROM (%s) s) x
                     WHERE x.pendiente > 0 GROUP BY x.cliente_id) d
              JOIN clientes c ON c.id = d.cliente_id""".formatted(PendienteQuery.PENDIENTE, DeudaVencida.VENCIDA, CuentaAbiertaQuery.DESCUBIERTOS);

    private static final String SELECT = "SELECT c.id, c.codigo, c.nombre, c.apellidos, c.telefono, c.email,"
            + " d.facturas, d.deuda, d.desde, d.etapa,"
            + " (SELECT MAX(p.hasta) FROM promesas_pago p WHERE p.cliente_id = c.id AND p.estado = 'viva'),"
            + " d.disputas, c.no_cortar, " + DeudorCondition.CORTADO + ", d.descubierto ";

    private static final String TOTALES = "SELECT COUNT(*), COALESCE(SUM(d.facturas), 0), COALESCE(SUM(d.deuda), 0) ";

    /** Who has owed longest before the rest, of these who owes most. */
    private static final String OWN_ORDER = "d.desde, d.deuda DESC, c.id";

    private static final Map<String, String> SORTS = Map.of(
            "cliente", "c.nombre %1$s, c.apellidos %1$s, c.id %1$s",
            "facturas", "d.facturas %1$s, c.id %1$s",
            "deuda", "d.deuda %1$s, c.id %1$s",
            "desde", "d.desde %1$s, c.id %1$s",
            "etapa", "d.etapa %1$s, c.id %1$s");

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    public DeudorRow.Totales totales(DeudorFilter filter) {
        DeudorCondition condition = new DeudorCondition(filter, reloj.today());
        return sql.ask(
                        TOTALES + from(filter, null) + condition.where(),
                        parameters(condition),
                        row -> new DeudorRow.Totales(
                                row.getLong(1),
                                row.getLong(2),
                                row.getBigDecimal(3).setScale(2)))
                .get(0);
    }

    /** Who is on the page is found first; all that it shows is looked up of these only. */
    public List<DeudorRow> search(DeudorFilter filter, PageRequest page) {
        LocalDate today = reloj.today();
        DeudorCondition condition = new DeudorCondition(filter, today);
        String order = page.sort() == null || !SORTS.containsKey(page.sort())
                ? OWN_ORDER
                : String.format(SORTS.get(page.sort()), page.ascending() ? "ASC" : "DESC");
        List<Object> parameters = parameters(condition);
        parameters.add(page.size());
        parameters.add(page.first());
        List<Long> ids = sql.ask(
                "SELECT c.id " + from(filter, page.sort()) + condition.where() + " ORDER BY " + order
                        + " LIMIT ? OFFSET ?",
                parameters,
                row -> row.getLong(1));
        if (ids.isEmpty()) {
            return List.of();
        }
        String these = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sql.ask(
                SELECT + DE_ALGUNOS.formatted(these) + " ORDER BY " + order, List.of(today), row -> row(row, today));
    }

    /** What was said and what is disputed is looked up of all only for who asks by it. */
    private static String from(DeudorFilter filter, String sort) {
        boolean bySaid = filter.etapa() != null || filter.situacion() != null || "etapa".equals(sort);
        return bySaid ? DE_TODOS : SOLO_DEUDA;
    }

    private List<Object> parameters(DeudorCondition condition) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(reloj.today());
        parameters.addAll(condition.parameters());
        return parameters;
    }

    private static DeudorRow row(ResultSet row, LocalDate today) throws SQLException {
        BigDecimal debt = row.getBigDecimal(8).setScale(2);
        LocalDate since = row.getObject(9, LocalDate.class);
        String apellidos = row.getString(4);
        return new DeudorRow(
                row.getLong(1),
                row.getString(2),
                apellidos == null ? row.getString(3) : row.getString(3) + " " + apellidos,
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                debt,
                since,
                ChronoUnit.DAYS.between(since, today),
                EtapaImpago.values()[row.getInt(10)],
                row.getObject(11, LocalDate.class),
                row.getInt(12),
                row.getBoolean(13),
                row.getBoolean(14),
                row.getBigDecimal(15).setScale(2));
    }
}
