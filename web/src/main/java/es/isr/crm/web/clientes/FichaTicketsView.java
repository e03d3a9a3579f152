package es.isr.crm.web.clientes;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.web.shared.list.LazyListModel;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The tickets of a customer. */
@Named
@ViewScoped
public class FichaTicketsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TicketService tickets;

    @Inject
    private transient Reloj reloj;

    private Long clienteId;
    private LazyListModel<TicketRow, Long> filas;

    @PostConstruct
    void init() {
        filas = new LazyListModel<>(() -> clienteId, (cliente, page) -> tickets.search(cliente, page), TicketRow::id);
    }

    /** Called before the part is shown. */
    public void abrir(Long cliente) {
        clienteId = cliente;
    }

    public boolean isVencido(TicketRow ticket) {
        return ticket.isVencido(reloj.now());
    }

    public LazyListModel<TicketRow, Long> getFilas() {
        return filas;
    }
}
