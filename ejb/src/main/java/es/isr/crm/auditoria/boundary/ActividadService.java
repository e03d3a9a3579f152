package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.auditoria.control.ActividadQuery;
import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The history of a customer. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class ActividadService {

    @Inject
    private ActividadQuery actividad;

    /** The lines of the history that fulfil the filter, newest first. */
    public Page<ActividadRow> search(ActividadFilter filter, PageRequest page) {
        return actividad.search(filter, page);
    }

    /** Who has a line in the history of a customer, by name. */
    public List<String> findUsuarios(Long clienteId) {
        return actividad.findUsuarios(clienteId);
    }
}
