package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;

import es.isr.crm.auditoria.control.EstadoSellosQuery;
import es.isr.crm.auditoria.control.Sellador;
import es.isr.crm.auditoria.entity.EstadoSellos;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The seals of the audit: how they stand, and whether there is something to seal. */
@Stateless
public class SelloService {

    @Inject
    private Sellador sellador;

    @Inject
    private EstadoSellosQuery estado;

    /** Whether rows wait for their seal. */
    @RolesAllowed(SISTEMA)
    public boolean hayPendientes() {
        return sellador.hayPendientes();
    }

    /** How much is sealed, and what came of the last verification. */
    @RolesAllowed(ADMIN_ROLE)
    public EstadoSellos getEstado() {
        return estado.get();
    }
}
