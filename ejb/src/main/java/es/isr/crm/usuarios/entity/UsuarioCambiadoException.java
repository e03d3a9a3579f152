package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else has changed the user since the page was read. */
public class UsuarioCambiadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UsuarioCambiadoException(String nombre) {
        super(null, nombre);
    }
}
