package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.EstadoImportacion;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Imports in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ImportacionRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Adds it at once: its file follows in the same transaction. */
    public void add(Importacion importacion) {
        em.persist(importacion);
        em.flush();
    }

    public Importacion getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Importacion.class, key))
                .orElseThrow(() -> new NotFoundException("importacion", id));
    }

    /** The import, to be changed by this transaction alone. */
    public Importacion getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Importacion.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("importacion", id));
    }

    /** The newest first. */
    public List<Importacion> find(PageRequest page) {
        return em.createQuery("SELECT i FROM Importacion i ORDER BY i.id DESC", Importacion.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(i) FROM Importacion i", Long.class).getSingleResult();
    }

    /** Imports whose file is still there although nobody has touched them since. */
    public List<Importacion> findSinPurgar(Instant since) {
        return em.createQuery("""
                        SELECT i FROM Importacion i
                         WHERE i.purgadaAt IS NULL AND i.updatedAt < :since
                           AND i.estado NOT IN (:importando, :conciliando)
                         ORDER BY i.id""", Importacion.class)
                .setParameter("since", since)
                .setParameter("importando", EstadoImportacion.IMPORTANDO)
                .setParameter("conciliando", EstadoImportacion.CONCILIANDO)
                .getResultList();
    }
}
