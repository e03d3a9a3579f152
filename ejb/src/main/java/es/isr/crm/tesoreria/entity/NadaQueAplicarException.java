package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** There is no balance, or no open invoice that could take it. */
public class NadaQueAplicarException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param saldo EUR of balance that the customer has */
    public NadaQueAplicarException(BigDecimal saldo) {
        super(null, saldo);
    }
}
