package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The same form is being saved by another request at this very moment. */
public class AltaRepetidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AltaRepetidaException() {
        super(null);
    }
}
