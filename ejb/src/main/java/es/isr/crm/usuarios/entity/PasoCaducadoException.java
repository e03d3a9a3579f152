package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The second step of a sign-in came too late: it begins anew with the password. */
public class PasoCaducadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasoCaducadoException() {
        super(null);
    }
}
