package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.tesoreria.entity.FacturaAbierta;
import es.isr.crm.tesoreria.entity.Resto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What customers owe, invoice by invoice, and what is left of their payments, payment by payment. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CuentaAbiertaQuery {

    private static final String ABIERTAS = """
            SELECT x.* FROM (
              SELECT f.cliente_id, f.id, f.numero_completo, f.fecha_emision, f.fecha_vencimiento, f.total,
                     f.total
                     + COALESCE((SELECT SUM(r.total) FROM facturas r WHERE r.rectifica_id = f.id), 0)
                     - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.factura_id = f.id), 0) AS pendiente
                FROM facturas f
               WHERE f.cliente_id IN (%s) AND f.tipo = 'factura' AND f.estado IN ('pendiente', 'vencida')) x
             WHERE x.pendiente > 0
             ORDER BY x.fecha_vencimiento, x.fecha_emision, x.id""";

    private static final String RESTOS = """
            SELECT x.* FROM (
              SELECT p.cliente_id, p.id, p.fecha,
                     p.importe
                     - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.pago_id = p.id), 0)
                     - COALESCE((SELECT SUM(d.importe) FROM partes_devueltas d WHERE d.cobro_id = p.id), 0) AS resto
                FROM pagos p
               WHERE p.cliente_id IN (%s) AND p.tipo = 'cobro'
                 AND NOT EXISTS (SELECT 1 FROM pagos r WHERE r.revierte_id = p.id)) x
             WHERE x.resto > 0
             ORDER BY x.fecha, x.id""";

    /** Who may have balance: the payments with something left are few, however many customers are asked for. */
    private static final String CON_RESTO = """
            SELECT DISTINCT p.cliente_id FROM pagos_con_resto x JOIN pagos p ON p.id = x.pago_id
             WHERE p.cliente_id IN (%s) ORDER BY p.cliente_id""";

    private static final String ALGUNO = "SELECT 1 FROM pagos_con_resto LIMIT 1";

    /** What the payments {@code p} of a customer come to, less what went out and what is on invoices. */
    private static final String SALDO = """
            SUM(CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END
                - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.pago_id = p.id), 0))""";

    private static final String SALDOS =
            "SELECT p.cliente_id, " + SALDO + " FROM pagos p WHERE p.cliente_id IN (%s) GROUP BY p.cliente_id";

    /**
     * Who may owe something beside the invoices, since which day, and their balance, which is below zero if they do. It takes
     * a payment that was taken back after some of it had been refunded: these are few.
     */
    public static final String DESCUBIERTOS = "SELECT r.cliente_id, MAX(r.fecha) AS desde, (SELECT " + SALDO
            + " FROM pagos p WHERE p.cliente_id = r.cliente_id) AS saldo"
            + " FROM partes_devueltas d JOIN pagos r ON r.revierte_id = d.cobro_id GROUP BY r.cliente_id";

    private static final String HOLD = """
            SELECT f.id FROM facturas f WHERE f.cliente_id = ? AND f.estado IN ('pendiente', 'vencida')
             ORDER BY f.id FOR UPDATE""";

    @Inject
    private SqlEnBloque sql;

    /** The invoices of a customer that ask for something, the oldest debt first. */
    public List<FacturaAbierta> findAbiertas(Long clienteId) {
        return findAbiertas(List.of(clienteId)).getOrDefault(clienteId, List.of());
    }

    /** The same of several customers; without those who owe nothing. */
    public Map<Long, List<FacturaAbierta>> findAbiertas(Collection<Long> clienteIds) {
        Map<Long, List<FacturaAbierta>> found = new HashMap<>();
        sql.ask(
                ABIERTAS,
                List.of(),
                clienteIds,
                row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(abierta(row)));
        return found;
    }

    /** The same, to be changed by this transaction alone; the customer is held already. */
    public List<FacturaAbierta> holdAbiertas(Long clienteId) {
        sql.ask(HOLD, List.of(clienteId), row -> row.getLong(1));
        return findAbiertas(clienteId);
    }

    /** What is left of each payment of a customer, the oldest payment first. */
    public List<Resto> findRestos(Long clienteId) {
        return findRestos(List.of(clienteId)).getOrDefault(clienteId, List.of());
    }

    /** What is left of the payments of each customer; without those of whom nothing is left. */
    public Map<Long, List<Resto>> findRestos(Collection<Long> clienteIds) {
        Map<Long, List<Resto>> found = new LinkedHashMap<>();
        sql.ask(
                RESTOS,
                List.of(),
                clienteIds,
                row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Resto(row.getLong(2), row.getBigDecimal(4).setScale(2))));
        return found;
    }

    /** Those of some customers who may have balance, in the order of their ids. */
    public Set<Long> findConResto(Collection<Long> clienteIds) {
        return sql.ask(ALGUNO, List.of(), row -> true).isEmpty()
                ? Set.of()
                : new TreeSet<>(sql.ask(CON_RESTO, List.of(), clienteIds, row -> row.getLong(1)));
    }

    /** EUR that came in from each customer, less what went out and what is on invoices; below zero they owe it. */
    public Map<Long, BigDecimal> findSaldos(Collection<Long> clienteIds) {
        Map<Long, BigDecimal> saldos = new HashMap<>();
        sql.ask(
                SALDOS,
                List.of(),
                clienteIds,
                row -> saldos.put(row.getLong(1), row.getBigDecimal(2).setScale(2)));
        return saldos;
    }

    /** EUR that a customer owes beside the invoices: given back, and taken from us by the bank afterwards. Zero or more. */
    public BigDecimal getDescubierto(Long clienteId) {
        return findSaldos(List.of(clienteId))
                .getOrDefault(clienteId, BigDecimal.ZERO.setScale(2))
                .min(BigDecimal.ZERO.setScale(2))
                .negate();
    }

    private static FacturaAbierta abierta(ResultSet row) throws SQLException {
        return new FacturaAbierta(
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getBigDecimal(6).setScale(2),
                row.getBigDecimal(7).setScale(2));
    }
}
