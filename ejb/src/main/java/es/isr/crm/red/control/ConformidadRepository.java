package es.isr.crm.red.control;

import es.isr.crm.red.entity.Conformidad;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Runs of the conformity check in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ConformidadRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Conformidad getById(Long id) {
        return em.find(Conformidad.class, id);
    }

    public Optional<Conformidad> findLast() {
        return em.createQuery("SELECT c FROM Conformidad c ORDER BY c.inicio DESC, c.id DESC", Conformidad.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Takes the place of those before. */
    public void replace(Conformidad conformidad) {
        em.createQuery("DELETE FROM Conformidad c").executeUpdate();
        em.persist(conformidad);
        em.flush();
    }
}
