package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Only money that came in can be taken back, not a reversal nor a refund. */
public class PagoNoReversibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param pagoId what was to be taken back */
    public PagoNoReversibleException(Long pagoId) {
        super(null, pagoId);
    }
}
