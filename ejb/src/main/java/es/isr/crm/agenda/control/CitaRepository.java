package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.Cita;
import es.isr.crm.agenda.entity.YaCitadaException;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
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
