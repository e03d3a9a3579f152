package es.isr.crm.panel.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.panel.control.CifrasCompartidas;
import es.isr.crm.panel.control.ClientesQuery;
import es.isr.crm.panel.control.DineroQuery;
import es.isr.crm.panel.control.LeadsQuery;
import es.isr.crm.panel.control.TicketsQuery;
import es.isr.crm.panel.entity.CifrasClientes;
import es.isr.crm.panel.entity.CifrasDinero;
import es.isr.crm.panel.entity.CifrasLeads;
import es.isr.crm.panel.entity.CifrasTickets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The business in figures, counted from the rows and at most ten seconds old, to each role what it works with. */
@Stateless
public class CifrasService {

    @Inject
    private CifrasCompartidas compartidas;

    @Inject
    private ClientesQuery clientes;

    @Inject
    private DineroQuery dinero;

    @Inject
    private TicketsQuery tickets;

    @Inject
    private LeadsQuery leads;

    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public CifrasClientes getClientes() {
        return compartidas.clientes(clientes::count);
    }

    /** EUR with tax. Of the months before the present one they may be ten minutes old. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public CifrasDinero getDinero() {
        return compartidas.dinero(dinero);
    }

    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public CifrasTickets getTickets() {
        return compartidas.tickets(tickets::count);
    }

    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    public CifrasLeads getLeads() {
        return compartidas.leads(leads::count);
    }
}
