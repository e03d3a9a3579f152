package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** That is not the present password. */
public class PasswordActualException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PasswordActualException() {
        super("actual");
    }
}
