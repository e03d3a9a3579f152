package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** What the bank took back is not as much as the payment that it is said to be. */
public class DevolucionAjenaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param movimiento EUR that the bank took
     * @param pago EUR of the payment
     */
    public DevolucionAjenaException(BigDecimal movimiento, BigDecimal pago) {
        super(null, movimiento, pago);
    }
}
