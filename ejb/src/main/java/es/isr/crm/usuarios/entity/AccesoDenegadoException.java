package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The address and the password do not belong together; which of them is wrong is never said. */
public class AccesoDenegadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccesoDenegadoException() {
        super(null);
    }
}
