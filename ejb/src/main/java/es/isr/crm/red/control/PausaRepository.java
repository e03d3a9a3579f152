package es.isr.crm.red.control;

import es.isr.crm.red.entity.PausaPso;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Pauses in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PausaRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public void add(PausaPso pausa) {
        em.persist(pausa);
        em.flush();
    }

    /** The pauses that last, oldest first. */
    public List<PausaPso> findVivas() {
        return em.createQuery("SELECT p FROM PausaPso p WHERE p.hasta IS NULL ORDER BY p.desde, p.id", PausaPso.class)
                .getResultList();
    }

    /** @param olt the OLT, or null for the pause of all */
    public Optional<PausaPso> findViva(String olt) {
        String where = olt == null ? "p.olt IS NULL" : "p.olt = :olt";
        var query = em.createQuery("SELECT p FROM PausaPso p WHERE p.hasta IS NULL AND " + where, PausaPso.class);
        if (olt != null) {
            query.setParameter("olt", olt);
        }
        return query.getResultStream().findFirst();
    }
}
