package es.isr.crm.soporte.control;

import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.soporte.entity.ComentarioTicket;
import es.isr.crm.soporte.entity.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tickets and their stories in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TicketRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** @throws NotFoundException when there is none */
    public Ticket get(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Ticket.class, key))
                .orElseThrow(() -> new NotFoundException("ticket", id));
    }

    /**
     * The ticket, to be changed by this transaction alone: whoever comes second sees what the first made of it.
     *
     * @throws NotFoundException when there is none
     */
    public Ticket getForUpdate(Long id) {
        Ticket ticket = get(id);
        em.refresh(ticket, LockModeType.PESSIMISTIC_WRITE);
        return ticket;
    }

    /** Adds it, and gives it its id. */
    public void add(Ticket ticket) {
        em.persist(ticket);
    }

    /** Adds a line, and gives it its id. */
    public void add(ComentarioTicket comentario) {
        em.persist(comentario);
    }

    /** Whether a service is that customer's. */
    public boolean isServicioDe(Long servicioId, Long clienteId) {
        return !em.createNativeQuery("SELECT id FROM servicios_cliente WHERE id = ? AND cliente_id = ?")
                .setParameter(1, servicioId)
                .setParameter(2, clienteId)
                .getResultList()
                .isEmpty();
    }
}
