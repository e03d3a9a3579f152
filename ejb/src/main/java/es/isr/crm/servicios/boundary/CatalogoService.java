package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.servicios.control.CatalogoOrder;
import es.isr.crm.servicios.control.CatalogoQuery;
import es.isr.crm.servicios.entity.CatalogoFilter;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.servicios.entity.CatalogoTotales;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The catalogue with what it brings in. */
@Stateless
public class CatalogoService {

    @Inject
    private CatalogoQuery catalogo;

    /**
     * A page of plans.
     *
     * @param filter what the list is narrowed by
     * @param page which rows; sorted by {@code nombre}, {@code tipo}, {@code precio}, {@code servicios},
     *     {@code ingresosPvp} or {@code ingresosNeto}, as they are offered when by none of these
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Page<CatalogoRow> search(CatalogoFilter filter, PageRequest page) {
        List<CatalogoRow> wanted = CatalogoOrder.narrow(catalogo.findAll(), filter);
        return new Page<>(CatalogoOrder.page(wanted, page), wanted.size());
    }

    /** The sums of all the plans that a filter leaves. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public CatalogoTotales getTotales(CatalogoFilter filter) {
        return CatalogoTotales.of(CatalogoOrder.narrow(catalogo.findAll(), filter));
    }

    /**
     * A plan with what it brings in.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public CatalogoRow get(Long planId) {
        return catalogo.findAll().stream()
                .filter(row -> row.id().equals(planId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("plan", planId));
    }
}
