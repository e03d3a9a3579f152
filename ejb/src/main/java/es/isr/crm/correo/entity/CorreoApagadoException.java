package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.BusinessException;

/** There is no mail server in the configuration. */
public class CorreoApagadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CorreoApagadoException() {
        super(null);
    }
}
