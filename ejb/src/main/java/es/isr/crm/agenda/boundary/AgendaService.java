package es.isr.crm.agenda.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.agenda.control.CitaQuery;
import es.isr.crm.agenda.control.MotivosQuery;
import es.isr.crm.agenda.entity.AgendaFilter;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.agenda.entity.PorCitar;
import es.isr.crm.agenda.entity.Propuesta;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The calendar, to be looked at: who goes where, and what still waits for somebody to go. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
public class AgendaService {

    /** How much of what waits is listed; the number says how much there is. */
    private static final int WAITING = 50;

    @Inject
    private CitaQuery citas;

    @Inject
    private MotivosQuery motivos;

    /** The appointments of some days that were not cancelled, in the order of the day. */
    public List<CitaRow> find(AgendaFilter filter) {
        return citas.find(filter);
    }

    /**
     * One appointment.
     *
     * @throws NotFoundException when there is none
     */
    public CitaRow get(Long id) {
        return citas.find(id).orElseThrow(() -> new NotFoundException("cita", id));
    }

    /** What waits for an appointment, longest first: installations that were sold, ONTs that are to be fetched. */
    public Page<PorCitar> findPorCitar() {
        List<PorCitar> first = motivos.findPorCitar(WAITING);
        return new Page<>(first, first.size() < WAITING ? first.size() : motivos.countPorCitar());
    }

    /** What of a customer's waits for an appointment. */
    public List<PorCitar> findPorCitarDe(Long clienteId) {
        return motivos.findPorCitarDe(clienteId);
    }

    /** The appointments of a customer that are to come, the nearest first. */
    public List<CitaRow> findPrevistas(Long clienteId) {
        return citas.findPrevistas(clienteId);
    }

    /** The appointments that were made for a ticket: what is to come first. */
    public List<CitaRow> findByTicket(Long ticketId) {
        return citas.findByTicket(ticketId);
    }

    /**
     * What somebody can be sent to a customer for.
     *
     * @throws NotFoundException when there is no such customer
     */
    public Propuesta proponer(Long clienteId) {
        return new Propuesta(
                Optional.ofNullable(clienteId)
                        .flatMap(motivos::findCliente)
                        .orElseThrow(() -> new NotFoundException("cliente", clienteId)),
                motivos.findMotivos(clienteId),
                citas.findPrevistas(clienteId));
    }

    /**
     * The same, for the customer of a service.
     *
     * @throws NotFoundException when there is no such service
     */
    public Propuesta proponerServicio(Long servicioId) {
        return proponer(motivos.findClienteDeServicio(servicioId)
                .orElseThrow(() -> new NotFoundException("servicio", servicioId)));
    }

    /**
     * The same, for the customer whose ONT is to be fetched.
     *
     * @throws NotFoundException when there is no such task
     */
    public Propuesta proponerTarea(Long tareaId) {
        return proponer(motivos.findClienteDeTarea(tareaId).orElseThrow(() -> new NotFoundException("tarea", tareaId)));
    }

    /**
     * The same, for the customer of a ticket.
     *
     * @throws NotFoundException when there is no such ticket
     */
    public Propuesta proponerTicket(Long ticketId) {
        return proponer(
                motivos.findClienteDeTicket(ticketId).orElseThrow(() -> new NotFoundException("ticket", ticketId)));
    }

    /**
     * Where a technician is expected during a stretch of a day.
     *
     * @param franja when; nothing is found for one that is not whole
     * @param tecnicoId who, or null for nobody
     * @param menosId an appointment that does not count, or null
     */
    public List<CitaRow> findSolapes(Franja franja, Long tecnicoId, Long menosId) {
        return tecnicoId == null || !franja.isEntera() ? List.of() : citas.findSolapes(franja, tecnicoId, menosId);
    }
}
