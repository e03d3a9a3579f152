package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CambioPrecio;
import es.isr.crm.servicios.entity.EstadoCambio;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Changes of price in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CambioPrecioRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public CambioPrecio getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(CambioPrecio.class, key))
                .orElseThrow(() -> new NotFoundException("cambio de precio", id));
    }

    /** The change, to be undone by this transaction alone. */
    public CambioPrecio getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(CambioPrecio.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("cambio de precio", id));
    }

    /** All changes of a plan, the newest first. */
    public List<CambioPrecio> findByPlan(Long planId) {
        return em.createQuery(
                        "SELECT c FROM CambioPrecio c WHERE c.planId = :plan ORDER BY c.desde DESC, c.id DESC",
                        CambioPrecio.class)
                .setParameter("plan", planId)
                .getResultList();
    }

    /** The change of a plan that has not begun. */
    public Optional<CambioPrecio> findPrevisto(Long planId, LocalDate hoy) {
        return em.createQuery("""
                        SELECT c FROM CambioPrecio c
                         WHERE c.planId = :plan AND c.estado = :aplicado AND c.desde > :hoy""", CambioPrecio.class)
                .setParameter("plan", planId)
                .setParameter("aplicado", EstadoCambio.APLICADO)
                .setParameter("hoy", hoy)
                .getResultStream()
                .findFirst();
    }

    /** Adds a change, at once: its lines name it. */
    public void add(CambioPrecio cambio) {
        em.persist(cambio);
        em.flush();
    }
}
