package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Nothing of the customer's is overdue. */
public class SinDeudaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SinDeudaException() {
        super(null);
    }
}
