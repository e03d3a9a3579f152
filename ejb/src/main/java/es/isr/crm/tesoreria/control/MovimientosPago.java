package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What happens to a movement of the bank when what was made of it turns out to be wrong. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class MovimientosPago {

    private static final String REOPEN = """
            UPDATE movimientos_banco
               SET estado = 'pendiente', pago_id = NULL, tratado_por = NULL, tratado_at = NULL, intento = intento + 1,
                   updated_at = ?, version = version + 1
             WHERE pago_id = ?""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** The movement waits again: the money came, but the payment was somebody else's. */
    void reopen(Long pagoId) {
        sql.execute(REOPEN, LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC), pagoId);
    }
}
