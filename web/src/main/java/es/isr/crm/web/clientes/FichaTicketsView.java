package es.isr.crm.web.clientes;

import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.TicketFilter;
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

    private Long clienteId;
    private LazyListModel<TicketRow, TicketFilter> filas;

    @PostConstruct
    void init() {
        filas = new LazyListModel<>(() -> TicketFilter.deCliente(clienteId), tickets::search, TicketRow::id);
    }

    /** Called before the part is shown. */
    public void abrir(Long cliente) {
        clienteId = cliente;
    }

    public LazyListModel<TicketRow, TicketFilter> getFilas() {
        return filas;
    }
}
