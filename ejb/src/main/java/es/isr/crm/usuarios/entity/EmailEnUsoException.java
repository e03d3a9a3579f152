package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another user signs in with this address. */
public class EmailEnUsoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EmailEnUsoException(String email) {
        super("email", email);
    }
}
