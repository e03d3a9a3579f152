package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.control.ClientesPropios;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.servicios.control.NumerosQuery;
import es.isr.crm.servicios.control.NumerosValidator;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.DatosNumeros;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.NumerosServicio;
import es.isr.crm.servicios.entity.ServicioCambiadoException;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.shared.boundary.Auditado;
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
 * The telephone number and the SIM card of a line. A number comes with the line, is brought along from another operator
 * weeks later, or changes; a card is lost and replaced. What it was stays in the history.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
public class NumerosService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private ClienteControl clientes;

    @Inject
    private ClientesPropios propios;

    @Inject
    private NumerosValidator validator;

    @Inject
    private NumerosQuery historial;

    @Resource
    private SessionContext context;

    /**
     * The numbers of a line, with those that it had.
     *
     * @throws NotFoundException when there is no such line that the caller may change
     */
    public NumerosServicio get(Long servicioId) {
        ServicioCliente servicio = servicios.getById(servicioId);
        Cliente cliente = requireLine(servicio);
        return NumerosServicio.of(servicio, cliente.getNombreCompleto(), historial.find(servicio));
    }

    /**
     * Gives a line other numbers, or takes them away.
     *
     * @param servicioId the line
     * @param version the version that was edited
     * @param datos what was typed; normalised in place
     * @throws DatosInvalidosException when something typed is wrong, or another service has it
     * @throws ServicioCambiadoException when something else happened to the line meanwhile
     * @throws TransicionNoPermitidaException when it has ended
     * @throws es.isr.crm.servicios.entity.NumeroEnUsoException when it went to another in the same instant
     * @throws NotFoundException when there is no such line that the caller may change
     */
    @Auditado(NumerosQuery.CAMBIO)
    public void cambiar(Long servicioId, int version, DatosNumeros datos) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        requireLine(servicio);
        if (servicio.getEstado() == EstadoServicio.BAJA) {
            throw new TransicionNoPermitidaException(servicio.getEstado(), servicio.getEstado());
        }
        List<ErrorCampo> errores = validator.check(datos, servicio.getTipo(), servicioId, "");
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        if (servicio.getVersion() != version) {
            throw new ServicioCambiadoException();
        }
        servicio.assignNumbers(datos.getNumero(), datos.getIccid());
        servicios.flush(servicio);
    }

    private Cliente requireLine(ServicioCliente servicio) {
        if (!servicio.getTipo().isConNumero()) {
            throw new NotFoundException("linea", servicio.getId());
        }
        return propios.require(context, clientes.getById(servicio.getClienteId()));
    }
}
