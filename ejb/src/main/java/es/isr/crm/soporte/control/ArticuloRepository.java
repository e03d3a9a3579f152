package es.isr.crm.soporte.control;

import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.soporte.entity.Articulo;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Articles in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ArticuloRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * The article, to be changed by this transaction alone.
     *
     * @throws NotFoundException when there is none
     */
    public Articulo getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Articulo.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("articulo", id));
    }

    /** Adds it, and gives it its id. */
    public void add(Articulo articulo) {
        em.persist(articulo);
    }
}
