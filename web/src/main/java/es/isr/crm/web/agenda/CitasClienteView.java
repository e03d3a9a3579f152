package es.isr.crm.web.agenda;

import es.isr.crm.agenda.boundary.AgendaService;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.PorCitar;
import es.isr.crm.web.security.PermisosView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who goes to a customer, and what waits for somebody to go; for the customer file. Each is read once per page. */
@Named
@RequestScoped
public class CitasClienteView {

    @Inject
    private AgendaService agenda;

    @Inject
    private PermisosView permisos;

    private Long cliente;
    private List<CitaRow> previstas = List.of();
    private List<PorCitar> porCitar = List.of();

    private void read(Long clienteId) {
        if (!clienteId.equals(cliente) && permisos.pagina("/agenda")) {
            previstas = agenda.findPrevistas(clienteId);
            porCitar = agenda.findPorCitarDe(clienteId);
        }
        cliente = clienteId;
    }

    /** The appointments that are to come, the nearest first. */
    public List<CitaRow> previstas(Long clienteId) {
        read(clienteId);
        return previstas;
    }

    /** What waits for an appointment. */
    public List<PorCitar> porCitar(Long clienteId) {
        read(clienteId);
        return porCitar;
    }

    /** Whether there is anything to tell. */
    public boolean hay(Long clienteId) {
        read(clienteId);
        return !previstas.isEmpty() || !porCitar.isEmpty();
    }
}
