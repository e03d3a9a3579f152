package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.correo.entity.LoteImpresion;
import es.isr.crm.correo.entity.LoteRow;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Batches of letters in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LoteRepository {

    /** In the order in which they were asked for: that of the numbers of their invoices. */
    private static final String FILL = """
            UPDATE entregas SET lote_id = ?
             WHERE estado = 'por_imprimir' AND lote_id IS NULL ORDER BY id LIMIT ?""";

    private static final String ROWS = """
            SELECT NEW es.isr.crm.correo.entity.LoteRow(
                       l.id, COUNT(e), l.createdAt, l.usuario, l.presentada, l.presentadaPor)
              FROM LoteImpresion l LEFT JOIN Entrega e ON e.loteId = l.id
             %s
             GROUP BY l.id, l.createdAt, l.usuario, l.presentada, l.presentadaPor
             ORDER BY l.id DESC""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public void add(LoteImpresion lote) {
        em.persist(lote);
        em.flush();
    }

    /** Whether any letter waits that is in no batch. */
    public boolean isCartaSuelta() {
        return !em.createQuery("SELECT e.id FROM Entrega e WHERE e.estado = :waiting AND e.loteId IS NULL", Long.class)
                .setParameter("waiting", EstadoEntrega.POR_IMPRIMIR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @throws NotFoundException when there is none */
    public LoteImpresion getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(LoteImpresion.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("lote", id));
    }

    /**
     * Puts letters that wait into a batch.
     *
     * @return how many
     */
    public int fill(LoteImpresion lote, int limit) {
        return em.createNativeQuery(FILL)
                .setParameter(1, lote.getId())
                .setParameter(2, limit)
                .executeUpdate();
    }

    /** The letters of a batch, in their order. */
    public List<Long> findCartas(Long loteId) {
        return em.createQuery("SELECT e.id FROM Entrega e WHERE e.loteId = :lote ORDER BY e.id", Long.class)
                .setParameter("lote", loteId)
                .getResultList();
    }

    /** The same, each to be changed by this transaction alone. */
    public List<Entrega> findCartasForUpdate(Long loteId) {
        return em.createQuery("SELECT e FROM Entrega e WHERE e.loteId = :lote ORDER BY e.id", Entrega.class)
                .setParameter("lote", loteId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The last batches, the newest first. */
    public List<LoteRow> findLast(int limit) {
        return em.createQuery(ROWS.formatted(""), LoteRow.class)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<LoteRow> find(Long id) {
        return em.createQuery(ROWS.formatted("WHERE l.id = :id"), LoteRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
