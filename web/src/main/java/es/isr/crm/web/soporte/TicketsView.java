package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.RecuentoTickets;
import es.isr.crm.soporte.entity.TicketFilter;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.web.shared.ViewTexts;
import es.isr.crm.web.shared.export.Exportacion;
import es.isr.crm.web.shared.list.FilterStore;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The list of tickets: urgent ones first, then what is overdue, then the oldest. */
@Named
@ViewScoped
public class TicketsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TicketService servicio;

    @Inject
    private FilterStore filters;

    @Inject
    private transient ViewTexts texts;

    private TicketsFiltro filtro;
    private RecuentoTickets recuento;
    private LazyListModel<TicketRow, TicketFilter> tickets;
    private Boolean soloVencidos;

    @PostConstruct
    void open() {
        filtro = filters.of(TicketsView.class, TicketsFiltro.class, TicketsFiltro::new);
        tickets = new LazyListModel<>(() -> filtro.toFilter(), servicio::search, TicketRow::id);
        contar();
    }

    /** A link that asks for what there is to do, or for what is late, as the figures of the panel do. */
    public void abrir() {
        if (soloVencidos != null) {
            filtro.limpiar();
            if (soloVencidos) {
                filtro.elegirVencidos();
            }
            contar();
        }
    }

    /** The filter is another: so are the counts. */
    public void contar() {
        recuento = servicio.contar(filtro.toFilter());
    }

    /** Only those of one state. */
    public void elegir(EstadoTicket estado) {
        filtro.elegir(estado);
        contar();
    }

    /** All of which something is to be done. */
    public void elegirAbiertos() {
        filtro.elegirAbiertos();
        contar();
    }

    /** Only those that should have been solved by now. */
    public void elegirVencidos() {
        filtro.elegirVencidos();
        contar();
    }

    /** What there is to do, again. */
    public void limpiar() {
        filtro.limpiar();
        contar();
    }

    /** The list as a file. */
    public Exportacion<TicketRow> getExportacion() {
        return Exportacion.of("tickets", tickets)
                .columna("tickets.numero", TicketRow::numero)
                .columna("tickets.asunto", TicketRow::asunto)
                .columna("tickets.tipo", row -> texts.get("ticket.tipo." + row.tipo()))
                .columna("tickets.prioridad", row -> texts.get("ticket.prioridad." + row.prioridad()))
                .columna("tickets.estado", TicketRow::estado)
                .columna("tickets.cliente", row -> row.cliente().nombre())
                .columna("tickets.localidad", row -> row.cliente().localidad())
                .columna("tickets.asignado", TicketRow::asignado)
                .columna("tickets.abierto", TicketRow::createdAt)
                .columna("tickets.vence", TicketRow::venceAt)
                .columna("tickets.vencido", TicketRow::vencido)
                .columna("tickets.resuelto", TicketRow::resueltoAt);
    }

    public Boolean getSoloVencidos() {
        return soloVencidos;
    }

    public void setSoloVencidos(Boolean soloVencidos) {
        this.soloVencidos = soloVencidos;
    }

    public TicketsFiltro getFiltro() {
        return filtro;
    }

    public RecuentoTickets getRecuento() {
        return recuento;
    }

    public LazyListModel<TicketRow, TicketFilter> getTickets() {
        return tickets;
    }
}
