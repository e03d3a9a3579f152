package es.isr.crm.planes.control;

import es.isr.crm.planes.entity.Plan;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Plans in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PlanRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Optional<Plan> findById(Long id) {
        return Optional.ofNullable(em.find(Plan.class, id));
    }

    /** What can be sold today, the recommended first. */
    public List<Plan> findVendibles() {
        return em.createQuery("""
                        SELECT p FROM Plan p WHERE p.activo = TRUE
                         ORDER BY p.destacado DESC, p.tipo, p.precioMensual, p.id""", Plan.class).getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(p) FROM Plan p", Long.class).getSingleResult();
    }

    public void add(Plan plan) {
        em.persist(plan);
    }
}
