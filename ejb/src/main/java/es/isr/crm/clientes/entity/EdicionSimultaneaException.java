package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else saved this customer since it was opened. */
public class EdicionSimultaneaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param nombre the customer */
    public EdicionSimultaneaException(String nombre) {
        super(null, nombre);
    }
}
