package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.auditoria.control.ActividadQuery;
import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.auditoria.entity.ClaseActividad;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The history of a customer. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class ActividadService {

    @Resource
    private SessionContext context;

    @Inject
    private ActividadQuery actividad;

    /** The lines of the history that fulfil the filter and are the user's business, newest first. */
    public Page<ActividadRow> search(ActividadFilter filter, PageRequest page) {
        return actividad.search(filter, findClases(), page);
    }

    /** Who has such a line in the history of a customer, by name. */
    public List<String> findUsuarios(Long clienteId) {
        return actividad.findUsuarios(clienteId, findClases());
    }

    /** The kinds of line that are the user's business: invoices and money are that of those who deal with them. */
    public Set<ClaseActividad> findClases() {
        boolean conCuentas = context.isCallerInRole(ADMIN_ROLE) || context.isCallerInRole(USER_ROLE);
        return conCuentas
                ? EnumSet.allOf(ClaseActividad.class)
                : EnumSet.complementOf(EnumSet.of(ClaseActividad.CUENTAS));
    }
}
