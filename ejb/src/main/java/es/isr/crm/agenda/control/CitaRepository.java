package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.Cita;
import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.agenda.entity.YaCitadaException;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Appointments in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CitaRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The appointment, to be changed by this transaction alone. */
    public Cita getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Cita.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("cita", id));
    }

    /** The appointments of a ticket that are to come from a day on, to be changed by this transaction alone. */
    public List<Cita> findPrevistasForUpdate(Long ticketId, LocalDate desde) {
        return em.createQuery(
                        "SELECT c FROM Cita c WHERE c.ticketId = :ticket AND c.estado = :prevista AND c.dia >= :desde"
                                + " ORDER BY c.id",
                        Cita.class)
                .setParameter("ticket", ticketId)
                .setParameter("prevista", EstadoCita.PREVISTA)
                .setParameter("desde", desde)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * The day of a technician is planned by this transaction alone: of two who give them the same hour, the second is told
     * of the first.
     */
    public void holdTecnico(Long tecnicoId) {
        em.createNativeQuery("SELECT id FROM users WHERE id = ? FOR UPDATE")
                .setParameter(1, tecnicoId)
                .getResultList();
    }

    /**
     * Adds an appointment, at once.
     *
     * @throws YaCitadaException when another for the same was made meanwhile
     */
    public void add(Cita cita) {
        em.persist(cita);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_citas_")) {
                throw new YaCitadaException();
            }
            throw e;
        }
    }
}
