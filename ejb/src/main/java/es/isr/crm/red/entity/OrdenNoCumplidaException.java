package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** PSO does not show what the order is for: it has not been solved. */
public class OrdenNoCumplidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param loQueMuestra what PSO shows instead, in words */
    public OrdenNoCumplidaException(String loQueMuestra) {
        super(null, loQueMuestra);
    }
}
