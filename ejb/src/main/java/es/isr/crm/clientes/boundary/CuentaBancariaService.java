package es.isr.crm.clientes.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.control.ClienteRepository;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The bank accounts of customers, which every page masks. Who needs one whole asks for it here, and that they did is on
 * record for good (Reglamento (UE) 2016/679, art. 5.2).
 */
@Stateless
public class CuentaBancariaService {

    @Inject
    private ClienteRepository clientes;

    @Inject
    private Event<SucesoAuditable> sucesos;

    /**
     * The whole account of a customer, grouped for reading aloud; nothing when there is none on file.
     *
     * @throws NotFoundException when there is no such customer
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Optional<String> revelar(Long clienteId) {
        Cliente cliente = clientes.getById(clienteId);
        if (cliente.getIban() == null) {
            return Optional.empty();
        }
        sucesos.fire(new SucesoAuditable(
                "clientes.cuentaRevelada",
                "Cuenta bancaria mostrada: " + cliente.getNombreCompleto(),
                null,
                "Cliente",
                clienteId));
        return Optional.of(CuentaBancaria.format(cliente.getIban()));
    }
}
