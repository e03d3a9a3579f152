package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.control.AltaValidator;
import es.isr.crm.servicios.control.Lineas;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.ActivacionSolicitada;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.Ubicacion;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Signs a customer up: the customer, the first service and, when wanted, its place on the network, or nothing. */
@Stateless
public class AltaService {

    @Inject
    private ClienteControl clientes;

    @Inject
    private PlanRepository planes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Lineas lineas;

    @Inject
    private AltaValidator validator;

    @Inject
    private Event<ActivacionSolicitada> activaciones;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    @Resource
    private SessionContext context;

    /**
     * Saves an alta, all of it in one transaction. Activation on the network follows after the commit; until the
     * network was seen to have it, service and customer stay {@code pendiente_instalacion}. A service without ONT waits for
     * a person, unless the operator needs nobody for that.
     *
     * @param alta what was typed; normalised in place. The same one again gives the same customer
     * @return id of the customer
     * @throws DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.clientes.entity.CodigoDuplicadoException when another customer has the code
     * @throws es.isr.crm.clientes.entity.ClienteYaExisteException when one with that document is there already
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    @Auditado("clientes.alta")
    public Long alta(AltaCliente alta) {
        Cliente made = clientes.findMadeBy(alta.getClave());
        if (made != null) {
            return made.getId();
        }
        Plan plan = alta.getPlanId() == null
                ? null
                : planes.findById(alta.getPlanId()).filter(Plan::isActivo).orElse(null);
        List<ErrorCampo> errores = validator.check(alta, plan);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        if (alta.getDatos().getVendedorId() == null && context.isCallerInRole(COMERCIAL_ROLE)) {
            alta.getDatos().setVendedorId(actor.getId());
        }
        Cliente cliente = clientes.add(alta.getClave(), alta.getDatos());
        ServicioCliente servicio = new ServicioCliente(cliente.getId(), plan, ubicacion(alta), reloj.today());
        servicios.add(servicio);
        if (plan.isFibra() && alta.isActivar()) {
            activaciones.fire(new ActivacionSolicitada(
                    servicio.getId(),
                    cliente.getId(),
                    alta.getGpon().toGpon(),
                    plan.getPerfilVelocidad(),
                    plan.getPerfilUsuario(),
                    cliente.getNombreCompleto()));
        } else if (!plan.isFibra()) {
            lineas.vendida(servicio);
        }
        return cliente.getId();
    }

    private static Ubicacion ubicacion(AltaCliente alta) {
        AltaCliente.DatosUbicacion lugar = alta.getInstalacion();
        Ubicacion place = alta.isOtraDireccion()
                ? new Ubicacion(
                        lugar.getDireccion().strip(),
                        lugar.getCodigoPostal().strip(),
                        lugar.getLocalidad().strip(),
                        lugar.getProvincia().strip())
                : new Ubicacion(
                        alta.getDatos().getDireccion(),
                        alta.getDatos().getCodigoPostal(),
                        alta.getDatos().getLocalidad(),
                        alta.getDatos().getProvincia());
        return place.at(lugar.getLatitud(), lugar.getLongitud());
    }
}
