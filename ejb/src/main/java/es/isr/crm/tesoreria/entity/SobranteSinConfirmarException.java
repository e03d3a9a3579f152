package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** More comes than the invoices need, and nobody has said that the rest becomes the customer's balance. */
public class SobranteSinConfirmarException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param sobrante EUR that no invoice needs */
    public SobranteSinConfirmarException(BigDecimal sobrante) {
        super("importe", sobrante);
    }
}
