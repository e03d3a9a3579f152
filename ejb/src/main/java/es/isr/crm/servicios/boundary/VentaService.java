package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.control.ClientesPropios;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.servicios.control.PrecioDeVenta;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.control.Venta;
import es.isr.crm.servicios.entity.Comprador;
import es.isr.crm.servicios.entity.DatosVenta;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Sells one service more to somebody who is a customer, or was: who had left comes back in the same file, with a service
 * that begins anew.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, COMERCIAL_ROLE})
public class VentaService {

    @Inject
    private ClienteControl clientes;

    @Inject
    private ClientesPropios propios;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Venta ventas;

    @Resource
    private SessionContext context;

    /**
     * Whom something is to be sold to.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is none that the caller may sell to
     */
    public Comprador getComprador(Long clienteId) {
        return Comprador.of(propios.require(context, clientes.getById(clienteId)));
    }

    /**
     * Sells.
     *
     * @param clienteId the customer
     * @param venta what was typed; normalised in place. The same one again sells nothing
     * @return id of the service that has the price
     * @throws DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.clientes.entity.ClienteYaExisteException for who had left, when the person is a customer under
     *     another file by now
     * @throws es.isr.crm.servicios.entity.NumeroEnUsoException when a number went to another in the same instant
     * @throws es.isr.crm.shared.entity.NotFoundException when there is none that the caller may sell to
     * @throws jakarta.ejb.EJBAccessException for a price of one's own making, which is the administrators'
     */
    @Auditado("servicios.vender")
    public Long vender(Long clienteId, DatosVenta venta) {
        // Whoever sells to a customer waits for who does already: of one form, the second finds the first's service.
        Cliente cliente = propios.require(context, clientes.getForUpdate(clienteId));
        Optional<ServicioCliente> sold = servicios.findSoldBy(venta.getClave());
        if (sold.isPresent()) {
            return sold.get().getId();
        }
        PrecioDeVenta.requirePermitido(context, venta.getPrecio());
        List<ErrorCampo> errores = ventas.check(venta);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        clientes.requireFreeDni(cliente.getDni(), clienteId);
        return ventas.sell(cliente, venta).getId();
    }
}
