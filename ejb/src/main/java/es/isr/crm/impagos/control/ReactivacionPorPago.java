package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.DeudaPagada;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.tesoreria.entity.DeudaSaldada;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A debt was paid: what was cut for it is to come back (Orden PRE/361/2002: by the next working day; here, at once), and a
 * promise is kept.
 *
 * <p>Who pays holds the customer's row, and who changes services holds these first: so that is only noted here, in the
 * transaction of the payment, and done in one of its own right after it. A server that dies in between finds the note.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ReactivacionPorPago {

    private static final String CONCERNED = """
            SELECT (SELECT COUNT(*) FROM servicios_cliente s
                     WHERE s.cliente_id = ? AND s.motivo_suspension = 'impago'
                       AND (s.estado = 'suspendido' OR s.estado_pedido = 'suspendido'))
                 + (SELECT COUNT(*) FROM promesas_pago p WHERE p.cliente_id = ? AND p.estado = 'viva')""";

    private static final String NOTE =
            "INSERT INTO reactivaciones_pendientes (id, cliente_id, created_at) VALUES (?, ?, ?)";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Event<DeudaPagada> pagadas;

    @Inject
    private Reloj reloj;

    void onSaldada(@Observes DeudaSaldada saldada) {
        saldada(saldada.clienteId());
    }

    /** Nothing of a customer's is overdue any more. */
    public void saldada(Long clienteId) {
        if (sql.ask(CONCERNED, List.of(clienteId, clienteId), row -> row.getLong(1))
                        .get(0)
                > 0) {
            sql.execute(NOTE, ids.reserve(1), clienteId, LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC));
            pagadas.fire(new DeudaPagada(clienteId));
        }
    }
}
