package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Nobody would be left who can manage the users: the last administrator stays one. */
public class UltimoAdministradorException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public UltimoAdministradorException() {
        super(null);
    }
}
