package es.isr.crm.facturacion.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Marks what is past its due date. No amount is decided here: what asks for nothing any more is {@code pagada} since it was
 * paid, so that it is done by sets, with a line in the history of each customer.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Vencimientos {

    /** Invoices in a transaction. */
    private static final int BLOQUE = 5_000;

    private static final String PAST = """
            SELECT id FROM facturas WHERE estado = 'pendiente' AND fecha_vencimiento < ? AND tipo = 'factura'
             ORDER BY fecha_vencimiento, id LIMIT\s""" + BLOQUE + " FOR UPDATE";

    private static final String SKIPPING = " SKIP LOCKED";

    private static final String MARK =
            "UPDATE facturas SET estado = 'vencida', updated_at = ?, version = version + 1 WHERE id IN (%s)";

    private static final String TELL = """
            INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, usuario, created_at)
            SELECT ? + ROW_NUMBER() OVER (ORDER BY f.id), f.cliente_id, 'facturacion.vencida',
                   CONCAT('Factura ', f.numero_completo, ' vencida'), ?, ?
              FROM facturas f WHERE f.id IN (%s)""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Marks some of them.
     *
     * @param libres only of those that nobody holds just now, so that several can mark side by side
     * @return how many: none when there are no more
     */
    public int marcar(boolean libres) {
        List<Long> past = sql.ask(libres ? PAST + SKIPPING : PAST, List.of(reloj.today()), row -> row.getLong(1));
        if (!past.isEmpty()) {
            LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
            sql.executeIn(MARK, List.of(now), past);
            sql.executeIn(TELL, List.of(ids.reserve(past.size()) - 1, actor.getNombre(), now), past);
        }
        return past.size();
    }
}
