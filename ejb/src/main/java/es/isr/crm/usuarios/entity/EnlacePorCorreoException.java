package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Mail works: a link goes to its person and to nobody else. */
public class EnlacePorCorreoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EnlacePorCorreoException() {
        super(null);
    }
}
