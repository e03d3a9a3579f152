package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.planes.entity.PlanRow;
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
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Another price for the plan that a service has, from a day on: agreed with the customer, a promotion with its end, nothing
 * for a reason, or the catalogue's again. Looked at first, as {@link CambioPlanService another plan} is.
 */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class PrecioServicioService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private PropuestasCambio propuestas;

    @Inject
    private PrevisionesCambio previsiones;

    @Inject
    private CambiosServicio cambios;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Reloj reloj;

    /**
     * A service with its plan.
     *
     * @throws NotFoundException when there is none
     * @throws ServicioTerminadoException when it has ended
     * @throws ParteDeComboException when it is a part of a combo
     */
    public ServicioCambiable get(Long servicioId) {
        ServicioCliente servicio = servicios.getById(servicioId);
        propuestas.requireCambiable(servicio);
        return ServicioCambiable.of(
                servicio,
                clientes.getById(servicio.getClienteId()).getNombreCompleto(),
                reloj.today(),
                List.of(PlanRow.of(servicio.getPlan())));
    }

    /**
     * What another price would do; changes nothing.
     *
     * @throws DatosInvalidosException when something asked is wrong, or it costs that already
     */
    public PrevisionCambio preview(Long servicioId, PeticionPlan peticion) {
        ServicioCliente servicio = servicios.getById(servicioId);
        return previsiones.of(servicio, propuestas.dePrecio(servicio, peticion));
    }

    /**
     * Gives a service another price.
     *
     * @throws DatosInvalidosException when something asked is wrong, or it costs that already
     * @throws CambioDistintoException when it would no longer do what its preview showed
     */
    @Auditado("servicios.cambiarPrecio")
    public void aplicar(Long servicioId, PeticionPlan peticion) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        cambios.apply(servicio, propuestas.dePrecio(servicio, peticion), peticion);
    }
}
