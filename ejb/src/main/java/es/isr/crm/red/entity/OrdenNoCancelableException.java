package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** What the order is for cannot be taken back at the network: the service has ended, or another plan was sold. */
public class OrdenNoCancelableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OrdenNoCancelableException() {
        super(null);
    }
}
