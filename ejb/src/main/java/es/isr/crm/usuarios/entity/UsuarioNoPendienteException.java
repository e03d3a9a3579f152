package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else has already decided about this person. */
public class UsuarioNoPendienteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param nombre who it is */
    public UsuarioNoPendienteException(String nombre) {
        super(null, nombre);
    }
}
