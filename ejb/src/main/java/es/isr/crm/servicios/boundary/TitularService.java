package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.control.DatosClienteValidator;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.servicios.control.Combos;
import es.isr.crm.servicios.control.ImportesCiclo;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.control.Traspasos;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ImporteCiclo;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.NingunServicioException;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionTitular;
import es.isr.crm.servicios.entity.PrevisionTitular;
import es.isr.crm.servicios.entity.PrevisionTitular.Impedimento;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Change of holder: what somebody has goes on as somebody else's, on the network as if nothing had happened. Debts stay with
 * who made them.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class TitularService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private ClienteControl clientes;

    @Inject
    private DatosClienteValidator validator;

    @Inject
    private Traspasos traspasos;

    @Inject
    private ImportesCiclo importes;

    @Inject
    private Reloj reloj;

    /** What would change hands, of one service. */
    public PrevisionTitular prever(Long servicioId) {
        ServicioCliente servicio = Combos.requireEntero(servicios.getById(servicioId));
        return prevision(servicio.getClienteId(), List.of(servicio));
    }

    /** What would change hands, of all that a customer has. */
    public PrevisionTitular preverCliente(Long clienteId) {
        return prevision(
                clienteId,
                servicios.findByCliente(clienteId).stream()
                        .filter(servicio -> !servicio.isParte() && servicio.getFechaBaja() == null)
                        .toList());
    }

    private PrevisionTitular prevision(Long clienteId, List<ServicioCliente> suyos) {
        return new PrevisionTitular(
                clienteId,
                clientes.getById(clienteId).getNombreCompleto(),
                suyos.stream()
                        .map(servicio -> new PrevisionTitular.Servicio(
                                servicio.getId(),
                                servicio.getNombre(),
                                servicio.getUbicacion().toString(),
                                servicio.getEstado(),
                                servicio.getPermanenciaHasta(),
                                impedimento(servicio)))
                        .toList(),
                suyos.stream()
                        .filter(servicio -> impedimento(servicio) == null)
                        .map(servicio -> servicio.getInicio().plusDays(1))
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private Impedimento impedimento(ServicioCliente servicio) {
        if (servicio.getEstadoPedido() != null) {
            return Impedimento.EN_MARCHA;
        }
        if (servicio.getEstado() != EstadoServicio.ACTIVO) {
            return Impedimento.valueOf(servicio.getEstado().name());
        }
        return servicio.getInicio().isBefore(reloj.today()) ? null : Impedimento.EMPIEZA_HOY;
    }

    /**
     * What the old holder gets back, and what is still to be billed to them.
     *
     * @param servicioIds services that can change hands
     * @param desde the first day of the new holder; null when that is not known yet
     */
    public List<ImporteCiclo> calcular(List<Long> servicioIds, LocalDate desde) {
        if (desde == null) {
            return List.of();
        }
        PeticionBaja end = new PeticionBaja(desde.minusDays(1), MotivoEstado.CAMBIO_TITULAR, null, null);
        return servicioIds.stream()
                .map(servicios::getById)
                .filter(Traspasos::isTraspasable)
                .filter(servicio -> desde.isAfter(servicio.getInicio()))
                .map(servicio -> importes.baja(servicio, end))
                .toList();
    }

    /**
     * Changes the holder.
     *
     * @param peticion of what, to whom, and since when: not before the second day of the service nor after today
     * @return id of the new holder
     * @throws DatosInvalidosException when something typed is wrong, a service does not work or is changing, or the old
     *     holder would not have had a day
     * @throws NingunServicioException when there is nothing to change hands
     * @throws es.isr.crm.servicios.entity.TraspasoNoPosibleException when a part of a combo does not work, or is changing
     * @throws es.isr.crm.clientes.entity.ClienteYaExisteException when somebody new is a customer already
     */
    @Auditado("servicios.titular")
    public Long cambiar(PeticionTitular peticion) {
        List<ServicioCliente> suyos = peticion.servicioIds().stream()
                .sorted()
                .map(servicios::getForUpdate)
                .map(Combos::requireEntero)
                .toList();
        if (suyos.isEmpty()) {
            throw new NingunServicioException();
        }
        Long viejo = suyos.get(0).getClienteId();
        List<ErrorCampo> errores = check(peticion, suyos, viejo);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        Cliente nuevo = peticion.clienteId() == null
                ? clientes.add(peticion.clave(), peticion.nuevo())
                : clientes.getForUpdate(peticion.clienteId());
        traspasos.traspasar(suyos, clientes.getById(viejo), nuevo, peticion.desde());
        return nuevo.getId();
    }

    /** The old holder has had it for a day at least; and of what is changing nobody could say whose it is. */
    private static Optional<ErrorCampo> checkDia(ServicioCliente servicio, LocalDate desde) {
        if (!Traspasos.isTraspasable(servicio)) {
            return Optional.of(new ErrorCampo("desde", "TraspasoNoPosibleException", servicio.getNombre()));
        }
        LocalDate first = servicio.getInicio().plusDays(1);
        return desde.isBefore(first)
                ? Optional.of(new ErrorCampo("desde", "titularDesde", servicio.getNombre(), first))
                : Optional.empty();
    }

    private List<ErrorCampo> check(PeticionTitular peticion, List<ServicioCliente> suyos, Long viejo) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (peticion.desde() == null) {
            errores.add(new ErrorCampo("desde", "obligatorio"));
        } else if (peticion.desde().isAfter(reloj.today())) {
            errores.add(new ErrorCampo("desde", "fechaFutura"));
        } else {
            suyos.forEach(servicio -> checkDia(servicio, peticion.desde()).ifPresent(errores::add));
        }
        if (peticion.nuevo() != null && peticion.clienteId() == null) {
            errores.addAll(validator.check(peticion.nuevo(), false));
        } else if (peticion.clienteId() == null) {
            errores.add(new ErrorCampo("texto", "titularSinElegir"));
        } else if (Objects.equals(peticion.clienteId(), viejo)) {
            errores.add(new ErrorCampo("texto", "titularMismo"));
        }
        return errores;
    }
}
