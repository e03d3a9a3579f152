package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.servicios.control.CatalogoOrder;
import es.isr.crm.servicios.control.CatalogoQuery;
import es.isr.crm.servicios.entity.CatalogoFilter;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The catalogue with what it brings in. */
@Stateless
public class CatalogoService {

    @Inject
    private CatalogoQuery catalogo;

    /** The plans that a filter leaves, in no order: what they bring in is added up for all of them at once. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<CatalogoRow> findAll(CatalogoFilter filter) {
        return CatalogoOrder.narrow(catalogo.findAll(), filter);
    }

    /**
     * A plan with what it brings in.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public CatalogoRow get(Long planId) {
        return catalogo.find(planId).orElseThrow(() -> new NotFoundException("plan", planId));
    }
}
