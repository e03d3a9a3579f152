package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Rol;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;

/** A salesperson changes what their own customers have; another's look as if they were not there, and who is forgotten to all. */
@Dependent
public class ClientesPropios {

    @Inject
    private Actor actor;

    /**
     * @param context of the boundary that was called by somebody who may change the customers of the office, or their own
     * @throws NotFoundException when the customer is another salesperson's, or is forgotten
     */
    public Cliente require(EJBContext context, Cliente cliente) {
        boolean office = context.isCallerInRole(Rol.ADMIN_ROLE) || context.isCallerInRole(Rol.USER_ROLE);
        if (cliente.isAnonimizado() || !office && !Objects.equals(cliente.getVendedorId(), actor.getId())) {
            throw new NotFoundException("cliente", cliente.getId());
        }
        return cliente;
    }
}
