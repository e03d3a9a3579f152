package es.isr.crm.planes.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.planes.control.PerfilesPlanControl;
import es.isr.crm.planes.control.PlanControl;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.PerfilesPlan;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.PlanEditable;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.planes.entity.PlanEnUsoException;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.planes.entity.UsoPlan;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The catalogue: plans are made, changed, taken off sale and put on it again. What is changed here holds for new
 * contracts; carrying a price to who has the plan already is done where the prices of services are.
 */
@Stateless
public class PlanService {

    @Inject
    private PlanRepository planes;

    @Inject
    private PlanControl control;

    @Inject
    private PerfilesPlanControl perfiles;

    /** What can be sold today, the recommended first. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<PlanRow> findVendibles() {
        return planes.findVendibles().stream().map(PlanRow::of).toList();
    }

    /**
     * The plan, for reading.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public PlanFicha getFicha(Long id) {
        return PlanFicha.of(planes.getById(id));
    }

    /**
     * The plan, for editing, or for making another like it.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(ADMIN_ROLE)
    public PlanEditable getEditable(Long id) {
        Plan plan = planes.getById(id);
        return new PlanEditable(PlanFicha.of(plan), plan.toDatos());
    }

    /** What has ever used the plan: nothing, and it can be removed. */
    @RolesAllowed(ADMIN_ROLE)
    public UsoPlan getUso(Long id) {
        return planes.getUso(planes.getById(id).getId());
    }

    /**
     * Adds a plan.
     *
     * @param datos what was typed
     * @return its id
     * @throws DatosInvalidosException when something typed is wrong
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.crear")
    public Long create(DatosPlan datos) {
        return control.create(datos).getId();
    }

    /**
     * Saves an edited plan, for new contracts: who has it pays what they paid.
     *
     * @param id the plan
     * @param version the version that was edited
     * @param datos what was typed
     * @throws DatosInvalidosException when something typed is wrong
     * @throws PlanEditadoException when somebody saved it meanwhile
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.editar")
    public void update(Long id, int version, DatosPlan datos) {
        control.update(id, version, datos);
    }

    /**
     * Takes a plan off sale. Who has it keeps it.
     *
     * @throws es.isr.crm.planes.entity.ParteEnComboException when a combo on sale is made of it
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.retirar")
    public void retirar(Long id) {
        control.retirar(id);
    }

    /**
     * Puts a plan on sale again.
     *
     * @throws DatosInvalidosException when it is a combo and one of its parts is not for sale
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.ponerALaVenta")
    public void ponerALaVenta(Long id) {
        control.ponerALaVenta(id);
    }

    /**
     * Removes a plan that was never used.
     *
     * @throws PlanEnUsoException when it was: it can only be retired
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.borrar")
    public void borrar(Long id) {
        Plan plan = planes.getForUpdate(id);
        UsoPlan uso = planes.getUso(id);
        if (!uso.isNinguno()) {
            throw new PlanEnUsoException(plan.getNombre(), uso);
        }
        planes.remove(plan);
    }

    /**
     * The network profiles of a fibre plan, for editing.
     *
     * @throws NotFoundException when there is no such plan, or it is none of fibre
     */
    @RolesAllowed(ADMIN_ROLE)
    public PerfilesPlan getPerfiles(Long planId) {
        return new PerfilesPlan(perfiles.getFibra(planId));
    }

    /**
     * Names the network profiles of a fibre plan. Whether PSO has them is not asked here.
     *
     * @param planId a fibre plan
     * @param velocidad PSO speed profile
     * @param usuario PSO user profile
     * @param aplicarAServicios whether who has the plan gets them now: each is ordered of the network, in the same
     *     transaction
     * @throws NotFoundException when there is no such plan, or it is none of fibre
     * @throws DatosInvalidosException when a name cannot be one
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("planes.perfiles")
    public void asignarPerfiles(Long planId, String velocidad, String usuario, boolean aplicarAServicios) {
        perfiles.assign(planId, velocidad, usuario, aplicarAServicios);
    }
}
