package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.Alarma;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The alarms that were raised. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AlarmaRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Those that are not over, to be changed by this transaction alone. */
    public List<Alarma> holdVivas() {
        return em.createQuery("SELECT a FROM Alarma a WHERE a.hasta IS NULL ORDER BY a.id", Alarma.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public void add(Alarma alarma) {
        em.persist(alarma);
        em.flush();
    }

    public Optional<Alarma> find(Long id) {
        return Optional.ofNullable(em.find(Alarma.class, id));
    }
}
