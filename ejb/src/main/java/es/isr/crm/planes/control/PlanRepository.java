package es.isr.crm.planes.control;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.PlanEnUsoException;
import es.isr.crm.planes.entity.PlanRepetidoException;
import es.isr.crm.planes.entity.UsoPlan;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
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
        return Optional.ofNullable(id).map(key -> em.find(Plan.class, key));
    }

    public Plan getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Plan.class, key))
                .orElseThrow(() -> new NotFoundException("plan", id));
    }

    /** The plan, to be changed by this transaction alone. */
    public Plan getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Plan.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("plan", id));
    }

    public Optional<Plan> findByNombre(String nombre) {
        return em.createQuery("SELECT p FROM Plan p WHERE p.nombre = :nombre", Plan.class)
                .setParameter("nombre", nombre)
                .getResultStream()
                .findFirst();
    }

    /** What can be sold today, the recommended first. */
    public List<Plan> findVendibles() {
        return em.createQuery("""
                        SELECT p FROM Plan p WHERE p.activo = TRUE
                         ORDER BY p.destacado DESC, p.tipo, p.precioMensual, p.id""", Plan.class).getResultList();
    }

    /** The whole catalogue. */
    public List<Plan> findAll() {
        return em.createQuery("SELECT p FROM Plan p ORDER BY p.nombre, p.id", Plan.class)
                .getResultList();
    }

    /** Names of the combos on sale that a plan is a part of. */
    public List<String> findCombosEnVenta(Long planId) {
        return em.createQuery("""
                        SELECT c.nombre FROM Plan c JOIN c.partes p
                         WHERE p.parte.id = :plan AND c.activo = TRUE ORDER BY c.nombre""", String.class).setParameter("plan", planId).getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(p) FROM Plan p", Long.class).getSingleResult();
    }

    /** Adds a plan that others of the same transaction will not look for. */
    public void add(Plan plan) {
        em.persist(plan);
    }

    /**
     * Writes the changes of a plan now, so that a clash shows here and not at commit.
     *
     * @throws PlanRepetidoException when another got the name in the same instant
     */
    public void flush(Plan plan) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_planes_nombre")) {
                throw new PlanRepetidoException(plan.getNombre());
            }
            throw e;
        }
    }

    /**
     * Removes a plan that nobody ever used.
     *
     * @throws PlanEnUsoException when it was sold, priced or named in the same instant
     */
    public void remove(Plan plan) {
        em.remove(plan);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "planes")) {
                throw new PlanEnUsoException(plan.getNombre(), new UsoPlan(1, 0, 0, 0, 0));
            }
            throw e;
        }
    }

    /** What a plan has been used for; read from the tables, whoever owns them. */
    public UsoPlan getUso(Long id) {
        Object[] counts =
                (Object[]) em.createNativeQuery("""
                        SELECT (SELECT COUNT(*) FROM servicios_cliente WHERE plan_id = p.id),
                               (SELECT COUNT(*) FROM tarifas_servicio WHERE plan_id = p.id),
                               (SELECT COUNT(*) FROM historial_cambios_plan
                                 WHERE plan_anterior_id = p.id OR plan_nuevo_id = p.id),
                               (SELECT COUNT(*) FROM leads WHERE plan_id = p.id),
                               (SELECT COUNT(*) FROM partes_combo WHERE parte_id = p.id)
                          FROM planes p WHERE p.id = ?""").setParameter(1, id).getSingleResult();
        return new UsoPlan(
                number(counts[0]), number(counts[1]), number(counts[2]), number(counts[3]), number(counts[4]));
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
