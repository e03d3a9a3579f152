package es.isr.crm.web.soporte;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.MateriaReclamacion;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketFilter;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.usuarios.entity.UsuarioOption;
import es.isr.crm.web.usuarios.Elegibles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What may be chosen of a ticket. */
@Named
@RequestScoped
public class TicketOptions {

    @Inject
    private TicketService tickets;

    @Inject
    private Actor actor;

    private List<UsuarioOption> encargados;

    /** Who can be given a ticket. */
    public List<UsuarioOption> getEncargados() {
        if (encargados == null) {
            encargados = tickets.findEncargados();
        }
        return encargados;
    }

    /** Who can be given a ticket, and whoever has it: also one who does such work no longer. */
    public List<UsuarioOption> encargadosCon(TicketRow ticket) {
        return Elegibles.con(getEncargados(), ticket.asignadoId(), ticket.asignado());
    }

    /** All but who asks. */
    public List<UsuarioOption> getOtros() {
        return getEncargados().stream()
                .filter(each -> !each.id().equals(actor.getId()))
                .toList();
    }

    /** Stands for the tickets of who asks. */
    public Long getYo() {
        return actor.getId();
    }

    /** Stands for the tickets that are nobody's. */
    public Long getNadie() {
        return TicketFilter.NADIE;
    }

    public TipoTicket[] getTipos() {
        return TipoTicket.values();
    }

    public MateriaReclamacion[] getMaterias() {
        return MateriaReclamacion.values();
    }

    public EstadoTicket[] getEstados() {
        return EstadoTicket.values();
    }

    /** The most urgent first. */
    public List<Prioridad> getPrioridades() {
        return Stream.of(Prioridad.values()).sorted(Comparator.reverseOrder()).toList();
    }
}
