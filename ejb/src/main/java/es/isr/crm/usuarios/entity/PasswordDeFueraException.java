package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The person has no password here: whoever vouches for them keeps it. */
public class PasswordDeFueraException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordDeFueraException() {
        super(null);
    }
}
