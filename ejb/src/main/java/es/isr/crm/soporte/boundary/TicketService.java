package es.isr.crm.soporte.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.control.TicketQuery;
import es.isr.crm.soporte.entity.TicketRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The support desk. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
public class TicketService {

    @Inject
    private TicketQuery tickets;

    /** The tickets of a customer: what is open first, the latest before the earlier. */
    public Page<TicketRow> search(Long clienteId, PageRequest page) {
        return tickets.search(clienteId, page);
    }
}
