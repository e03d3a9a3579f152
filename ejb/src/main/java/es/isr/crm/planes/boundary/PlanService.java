package es.isr.crm.planes.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.PlanRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The catalogue. */
@Stateless
public class PlanService {

    @Inject
    private PlanRepository planes;

    /** What can be sold today, the recommended first. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<PlanRow> findVendibles() {
        return planes.findVendibles().stream().map(PlanRow::of).toList();
    }
}
