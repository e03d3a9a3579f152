package es.isr.crm.cobros.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.cobros.control.CuentaQuery;
import es.isr.crm.cobros.entity.CargoPendiente;
import es.isr.crm.cobros.entity.FacturaRow;
import es.isr.crm.cobros.entity.PagoRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What was invoiced to a customer, what they paid, and what the next invoice will take along. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class CuentaService {

    @Inject
    private CuentaQuery cuentas;

    /** The invoices of a customer, the latest first. */
    public Page<FacturaRow> searchFacturas(Long clienteId, PageRequest page) {
        return cuentas.searchFacturas(clienteId, page);
    }

    /** The money that came from a customer or went back to them, the latest first. */
    public Page<PagoRow> searchPagos(Long clienteId, PageRequest page) {
        return cuentas.searchPagos(clienteId, page);
    }

    /** The one-off charges and credits that wait for the next invoice, the oldest first. */
    public List<CargoPendiente> findCargosPendientes(Long clienteId) {
        return cuentas.findCargosPendientes(clienteId);
    }
}
