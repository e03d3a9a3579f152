package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.control.DatosClienteValidator;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.servicios.control.PrecioDeVenta;
import es.isr.crm.servicios.control.Venta;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.ClienteDadoDeAlta;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Signs a customer up: the customer, the first service and, when wanted, its place on the network, or nothing. */
@Stateless
public class AltaService {

    @Inject
    private ClienteControl clientes;

    @Inject
    private DatosClienteValidator datosCliente;

    @Inject
    private Venta ventas;

    @Inject
    private Actor actor;

    @Inject
    private Event<ClienteDadoDeAlta> altas;

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
     * @throws es.isr.crm.servicios.entity.NumeroEnUsoException when a number went to another in the same instant
     * @throws EJBAccessException for a price of one's own making, which is the administrators', and for a lead from who
     *     does not sell
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
    @Auditado("clientes.alta")
    public Long alta(AltaCliente alta) {
        Cliente made = clientes.findMadeBy(alta.getClave());
        if (made != null) {
            return made.getId();
        }
        PrecioDeVenta.requirePermitido(context, alta.getPrecio());
        requireVentas(alta.getLeadId());
        List<ErrorCampo> errores = new ArrayList<>(datosCliente.check(alta.getDatos(), false));
        errores.addAll(ventas.check(alta));
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        if (alta.getDatos().getVendedorId() == null && context.isCallerInRole(COMERCIAL_ROLE)) {
            alta.getDatos().setVendedorId(actor.getId());
        }
        Cliente cliente = clientes.add(alta.getClave(), alta.getDatos());
        ventas.sell(cliente, alta);
        altas.fire(new ClienteDadoDeAlta(cliente.getId(), alta.getLeadId()));
        return cliente.getId();
    }

    /** The leads are the business of who sells. */
    private void requireVentas(Long leadId) {
        if (leadId != null && !context.isCallerInRole(ADMIN_ROLE) && !context.isCallerInRole(COMERCIAL_ROLE)) {
            throw new EJBAccessException("lead " + leadId);
        }
    }
}
