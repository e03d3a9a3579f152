package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.servicios.control.DatosInstalacionValidator;
import es.isr.crm.servicios.control.InstalacionQuery;
import es.isr.crm.servicios.control.Lineas;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.ActivacionSolicitada;
import es.isr.crm.servicios.entity.DatosInstalacion;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.InstalacionPendiente;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.ServicioRow;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The services of a customer and the end of their installation. */
@Stateless
public class ServicioService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private InstalacionQuery instalaciones;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Lineas lineas;

    @Inject
    private Event<ActivacionSolicitada> activaciones;

    @Inject
    private Reloj reloj;

    /** The services of a customer, oldest first, priced as of today; each combo with its parts inside. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<ServicioRow> findByCliente(Long clienteId) {
        return ServicioRow.of(servicios.findByCliente(clienteId), reloj.today());
    }

    /** A fibre service that waits for its installation; nothing when it is none, or no longer waits. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public Optional<InstalacionPendiente> findInstalacionPendiente(Long servicioId) {
        ServicioCliente servicio = servicios.getById(servicioId);
        if (!servicio.isFibra() || servicio.getEstado() != EstadoServicio.PENDIENTE_INSTALACION) {
            return Optional.empty();
        }
        return Optional.of(pendiente(servicio));
    }

    /**
     * Fibre services that wait for their installation, who waits longest before; the first thirty.
     *
     * @param texto whatever a customer is found by; null for all
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public List<InstalacionPendiente> findInstalacionesPendientes(String texto) {
        return instalaciones.find(texto).stream().map(this::pendiente).toList();
    }

    private InstalacionPendiente pendiente(ServicioCliente servicio) {
        return new InstalacionPendiente(
                servicio.getId(),
                servicio.getClienteId(),
                clientes.getById(servicio.getClienteId()).getNombreCompleto(),
                servicio.getPlan().getNombre(),
                servicio.getUbicacion().toString());
    }

    /**
     * The installer is at the customer's home: the fibre service goes on the network. It becomes active when the
     * network was seen to have it.
     *
     * @param servicioId a fibre service that waits for its installation
     * @param datos serial, OLT and PON; normalised in place
     * @throws DatosInvalidosException when something typed is wrong
     * @throws TransicionNoPermitidaException when it does not wait for installation
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @Auditado("servicios.completarInstalacion")
    public void completarInstalacion(Long servicioId, DatosInstalacion datos) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        requirePendiente(servicio);
        List<ErrorCampo> errores = new ArrayList<>(DatosInstalacionValidator.check(datos));
        if (!servicio.getPlan().isActivable()) {
            errores.add(
                    new ErrorCampo(null, "planSinPerfiles", servicio.getPlan().getNombre()));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        activaciones.fire(new ActivacionSolicitada(
                servicio.getId(),
                servicio.getClienteId(),
                datos.toGpon(),
                servicio.getPlan().getPerfilVelocidad(),
                servicio.getPlan().getPerfilUsuario(),
                clientes.getById(servicio.getClienteId()).getNombreCompleto()));
    }

    /**
     * A person confirms that a service without ONT works, as of today; its task is done.
     *
     * @param servicioId a service without ONT that waits for its installation; of a combo, one of its parts
     * @throws TransicionNoPermitidaException when it does not wait for installation, or the network has to say it
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @Auditado("servicios.confirmarInstalacion")
    public void confirmarInstalacion(Long servicioId) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        requirePendiente(servicio);
        if (servicio.isFibra() || servicio.isCombo()) {
            throw new TransicionNoPermitidaException(servicio.getEstado(), EstadoServicio.ACTIVO);
        }
        lineas.confirmada(servicio);
    }

    private static void requirePendiente(ServicioCliente servicio) {
        if (servicio.getEstado() != EstadoServicio.PENDIENTE_INSTALACION) {
            throw new TransicionNoPermitidaException(servicio.getEstado(), EstadoServicio.ACTIVO);
        }
    }
}
