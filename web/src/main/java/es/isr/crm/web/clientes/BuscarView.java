package es.isr.crm.web.clientes;

import es.isr.crm.comercial.boundary.CarteraLeadService;
import es.isr.crm.comercial.entity.LeadRow;
import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.facturacion.entity.FacturaListada;
import es.isr.crm.red.boundary.InventarioService;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.servicios.entity.Hallazgos;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.web.security.PermisosView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * What the search of the top bar offers while somebody types: customers, services and, for who may, invoices, tickets, leads,
 * ONTs.
 */
@Named
@RequestScoped
public class BuscarView {

    private static final int MIN_LENGTH = 2;

    @Inject
    private CarteraService cartera;

    @Inject
    private InventarioService inventario;

    @Inject
    private FacturaService facturas;

    @Inject
    private TicketService soporte;

    @Inject
    private CarteraLeadService comercial;

    @Inject
    private PermisosView permisos;

    private String q;
    private Hallazgos hallazgos = Hallazgos.NONE;
    private List<String> onts = List.of();
    private List<FacturaListada> numeradas = List.of();
    private List<TicketRow> tickets = List.of();
    private List<LeadRow> leads = List.of();

    /** Called before anything is shown. */
    public void buscar() {
        if (q != null && q.strip().length() >= MIN_LENGTH) {
            hallazgos = cartera.find(q);
            numeradas =
                    permisos.puede("facturacion.FacturaService.findByNumero") ? facturas.findByNumero(q) : List.of();
            tickets = permisos.puede("soporte.TicketService.findByNumero") ? soporte.findByNumero(q) : List.of();
            leads = permisos.puede("comercial.CarteraLeadService.find") ? comercial.find(q) : List.of();
            onts = permisos.puede("red.InventarioService.findSeries") ? inventario.findSeries(q) : List.of();
        }
    }

    /** Whether there are more customers than are shown. */
    public boolean isMas() {
        return hallazgos.total() > hallazgos.clientes().size();
    }

    /** The customer, when it is one and no more: who calls is found and their ticket opened. */
    public ClienteRow getUnico() {
        return hallazgos.total() == 1 && hallazgos.clientes().size() == 1
                ? hallazgos.clientes().get(0)
                : null;
    }

    /** The parameters of the list that shows all of them. */
    public String getParametro() {
        ClientesFiltro filtro = new ClientesFiltro();
        filtro.setTexto(q);
        return ClientesDireccion.escribir(filtro);
    }

    /** Whether something was looked for and nothing found. */
    public boolean isNada() {
        return q != null
                && hallazgos.clientes().isEmpty()
                && numeradas.isEmpty()
                && tickets.isEmpty()
                && leads.isEmpty()
                && onts.isEmpty();
    }

    public Hallazgos getHallazgos() {
        return hallazgos;
    }

    public List<FacturaListada> getFacturas() {
        return numeradas;
    }

    public List<TicketRow> getTickets() {
        return tickets;
    }

    public List<LeadRow> getLeads() {
        return leads;
    }

    public List<String> getOnts() {
        return onts;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
