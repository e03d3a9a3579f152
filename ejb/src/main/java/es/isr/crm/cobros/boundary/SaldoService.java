package es.isr.crm.cobros.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.cobros.control.SaldoQuery;
import es.isr.crm.cobros.entity.Saldo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How a customer stands, for those who deal with money. */
@Stateless
public class SaldoService {

    @Inject
    private SaldoQuery saldos;

    /** The balance of a customer today; all zero for one who was never invoiced, or whom nobody knows. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Saldo get(Long clienteId) {
        return saldos.of(clienteId);
    }
}
