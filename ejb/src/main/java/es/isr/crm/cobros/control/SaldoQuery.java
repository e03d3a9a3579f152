package es.isr.crm.cobros.control;

import es.isr.crm.cobros.entity.Saldo;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;

/** Adds up what a customer owes: one statement over the open invoices, one over the money that came in. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SaldoQuery {

    /**
     * What is pending of each open invoice of a customer. A paid or cancelled one asks for nothing: that is why the
     * index by customer and state is enough.
     */
    private static final String ABIERTAS = """
            SELECT f.fecha_vencimiento AS vence,
                   f.total
                   + COALESCE((SELECT SUM(r.total) FROM facturas r WHERE r.rectifica_id = f.id), 0)
                   - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.factura_id = f.id), 0) AS pendiente
              FROM facturas f
             WHERE f.cliente_id = ? AND f.tipo = 'factura' AND f.estado IN ('pendiente', 'vencida')""";

    private static final String PENDIENTE = """
            SELECT COUNT(*), COALESCE(SUM(p.pendiente), 0),
                   COALESCE(SUM(CASE WHEN p.vence < ? THEN p.pendiente END), 0),
                   MIN(CASE WHEN p.vence < ? THEN p.vence END)
              FROM (%s) p
             WHERE p.pendiente > 0""".formatted(ABIERTAS);

    /** A reversal or a refund takes out what a payment brought in, however its sign is written. */
    private static final String A_FAVOR = """
            SELECT COALESCE(SUM(CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END
                   - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.pago_id = p.id), 0)), 0)
              FROM pagos p
             WHERE p.cliente_id = ?""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    /** How a customer stands today; all zero for one who was never invoiced. */
    public Saldo of(Long clienteId) {
        Date today = Date.valueOf(reloj.today());
        Object[] open = (Object[]) em.createNativeQuery(PENDIENTE)
                .setParameter(1, today)
                .setParameter(2, today)
                .setParameter(3, clienteId)
                .getSingleResult();
        BigDecimal unapplied = (BigDecimal)
                em.createNativeQuery(A_FAVOR).setParameter(1, clienteId).getSingleResult();
        return new Saldo(
                Columnas.money(open[1]),
                Columnas.money(open[2]),
                Columnas.money(unapplied),
                ((Number) open[0]).intValue(),
                Columnas.date(open[3]));
    }
}
