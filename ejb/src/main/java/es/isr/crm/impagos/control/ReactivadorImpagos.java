package es.isr.crm.impagos.control;

import es.isr.crm.shared.boundary.Auditado;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Brings customers back who paid, each in a transaction of its own. Called by the application alone, never by a page. */
@Stateless
@PermitAll
public class ReactivadorImpagos {

    @Inject
    private Vuelta vuelta;

    /** Who paid and has still to come back. */
    public List<Long> pendientes() {
        return vuelta.pendientes();
    }

    /** Brings one back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @Auditado("impagos.reactivar")
    public void reactivar(Long clienteId) {
        vuelta.reactivar(clienteId);
    }
}
