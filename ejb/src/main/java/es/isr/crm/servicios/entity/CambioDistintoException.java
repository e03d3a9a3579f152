package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A change of price would no longer do what its preview showed. */
public class CambioDistintoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CambioDistintoException() {
        super(null);
    }
}
