package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** PSO has a speed profile of that name. */
public class PerfilYaExisteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PerfilYaExisteException(PsoPerfilVelocidad perfil) {
        super("nombre", perfil.nombre(), perfil.bajada(), perfil.subida());
    }
}
