package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.servicios.control.CambioPlanRepository;
import es.isr.crm.servicios.control.CambiosServicio;
import es.isr.crm.servicios.control.PrevisionesCambio;
import es.isr.crm.servicios.control.PropuestasCambio;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.ParteDeComboException;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrevisionCambio;
import es.isr.crm.servicios.entity.ServicioCambiable;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.ServicioTerminadoException;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Another plan of the same kind for a service, from a day on: past, today or to come.
 *
 * <p>It is looked at first: what the next invoice will bill, what is charged or credited at once, what the network gets.
 * What was looked at is what is done, or nothing is. The other services of the customer are left alone.
 */
@Stateless
public class CambioPlanService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private PropuestasCambio propuestas;

    @Inject
    private PrevisionesCambio previsiones;

    @Inject
    private CambiosServicio cambios;

    @Inject
    private CambioPlanRepository historial;

    @Inject
    private ClienteControl clientes;

    @Inject
    private PlanRepository planes;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    @Resource
    private SessionContext context;

    /**
     * A service with the plans that it may have.
     *
     * @throws NotFoundException when there is none, or it is not of a customer of the salesperson who asks
     * @throws ServicioTerminadoException when it has ended
     * @throws ParteDeComboException when it is a part of a combo
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    public ServicioCambiable get(Long servicioId) {
        ServicioCliente servicio = servicios.getById(servicioId);
        requireSuyo(servicio);
        propuestas.requireCambiable(servicio);
        return ServicioCambiable.of(
                servicio,
                clientes.getById(servicio.getClienteId()).getNombreCompleto(),
                reloj.today(),
                planes.findVendibles().stream()
                        .filter(plan -> plan.getTipo() == servicio.getTipo())
                        .map(PlanRow::of)
                        .toList());
    }

    /**
     * What another plan would do; changes nothing.
     *
     * @throws DatosInvalidosException when something asked is wrong
     * @throws NotFoundException when there is no such service that the caller may change
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    public PrevisionCambio preview(Long servicioId, PeticionPlan peticion) {
        ServicioCliente servicio = servicios.getById(servicioId);
        check(servicio, peticion);
        return previsiones.of(servicio, propuestas.dePlan(servicio, peticion));
    }

    /**
     * Gives a service another plan. One to come has its price at once and follows, with the network, on its day.
     *
     * @throws DatosInvalidosException when something asked is wrong
     * @throws CambioDistintoException when it would no longer do what its preview showed
     * @throws NotFoundException when there is no such service that the caller may change
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    @Auditado("servicios.cambiarPlan")
    public void aplicar(Long servicioId, PeticionPlan peticion) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        check(servicio, peticion);
        cambios.apply(servicio, propuestas.dePlan(servicio, peticion), peticion);
    }

    /**
     * Takes a change of plan back that was to come.
     *
     * @throws es.isr.crm.servicios.entity.CambioPlanNoRetirableException when its day has come, or another change follows it
     * @throws NotFoundException when there is no such change of a service that the caller may change
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    @Auditado("servicios.retirarPlan")
    public void retirar(Long servicioId, Long cambioId) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        requireSuyo(servicio);
        cambios.retirar(servicio, cambioId);
    }

    /** Ids of the services whose change of plan has its day today, or had it and nobody looked. */
    @RolesAllowed(SISTEMA)
    public List<Long> findPorAplicar() {
        return historial.findPorAplicar(reloj.today());
    }

    /** The day has come: plan and network follow the price. Done already, it does nothing. */
    @RolesAllowed(SISTEMA)
    @Auditado("servicios.planDelDia")
    public void aplicarDelDia(Long servicioId) {
        cambios.followDelDia(servicios.getForUpdate(servicioId));
    }

    private void check(ServicioCliente servicio, PeticionPlan peticion) {
        requireSuyo(servicio);
        if (!peticion.precio().isDelCatalogo() && !context.isCallerInRole(ADMIN_ROLE)) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("precio", "precioSoloAdmin")));
        }
    }

    private void requireSuyo(ServicioCliente servicio) {
        if (!context.isCallerInRole(ADMIN_ROLE) && !context.isCallerInRole(USER_ROLE)) {
            clientes.getDeVendedor(servicio.getClienteId(), actor.getId());
        }
    }
}
