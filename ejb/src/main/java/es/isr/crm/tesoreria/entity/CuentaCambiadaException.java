package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** What a customer owes is not what was shown to who notes a payment: something happened in between. */
public class CuentaCambiadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param vista EUR that they owed as it was shown
     * @param ahora EUR that they owe
     * @param usuario who did the last thing in their history
     */
    public CuentaCambiadaException(BigDecimal vista, BigDecimal ahora, String usuario) {
        super(null, vista, ahora, usuario);
    }
}
