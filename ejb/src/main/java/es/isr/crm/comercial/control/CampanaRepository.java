package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.Campana;
import es.isr.crm.comercial.entity.CampanaRepetidaException;
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

/** Campaigns in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CampanaRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Campana getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Campana.class, key))
                .orElseThrow(() -> new NotFoundException("campana", id));
    }

    /** The campaign, to be changed by this transaction alone. */
    public Campana getForUpdate(Long id) {
        Campana campana = getById(id);
        em.refresh(campana, LockModeType.PESSIMISTIC_WRITE);
        return campana;
    }

    public Optional<Campana> findByCodigo(String codigo) {
        return em.createQuery("SELECT c FROM Campana c WHERE c.codigo = :codigo", Campana.class)
                .setParameter("codigo", codigo)
                .getResultStream()
                .findFirst();
    }

    /** All of them, the latest first. */
    public List<Campana> findAll() {
        return em.createQuery("SELECT c FROM Campana c ORDER BY c.inicio DESC, c.id DESC", Campana.class)
                .getResultList();
    }

    /**
     * Adds a campaign.
     *
     * @throws CampanaRepetidaException when another has its code
     */
    public void add(Campana campana) {
        em.persist(campana);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_campanas_codigo")) {
                throw new CampanaRepetidaException(campana.getCodigo());
            }
            throw e;
        }
    }
}
