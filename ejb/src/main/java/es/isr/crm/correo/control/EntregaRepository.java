package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Entrega;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Deliveries in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EntregaRepository {

    /**
     * What is for one person before what goes to thousands: a receipt need not wait for an hour of invoices. The two states
     * are ranges of one index, so that hundreds of thousands that were sent cost nothing.
     */
    private static final String DUE = """
            SELECT e.id FROM entregas e
             WHERE e.estado IN ('pendiente', 'reintento') AND (e.proximo_at IS NULL OR e.proximo_at <= ?)%s
             ORDER BY e.clase = 'factura', e.id""";

    private static final String OF_GROUP = " AND e.grupo_id = ?";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public void add(Entrega entrega) {
        em.persist(entrega);
        em.flush();
    }

    public Optional<Entrega> findById(Long id) {
        return Optional.ofNullable(em.find(Entrega.class, id));
    }

    /** The delivery as it is now, to be changed by this transaction alone. */
    public Optional<Entrega> findForUpdate(Long id) {
        return findById(id).map(entrega -> {
            em.refresh(entrega, LockModeType.PESSIMISTIC_WRITE);
            return entrega;
        });
    }

    /**
     * The same, of one that must be there.
     *
     * @throws NotFoundException when there is none
     */
    public Entrega getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .flatMap(this::findForUpdate)
                .orElseThrow(() -> new NotFoundException("entrega", id));
    }

    /**
     * Mails to be sent now, the oldest first.
     *
     * @param grupoId of which run; null for all
     */
    public List<Long> findDue(Instant now, Long grupoId, int limit) {
        Query query = em.createNativeQuery(DUE.formatted(grupoId == null ? "" : OF_GROUP))
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        if (grupoId != null) {
            query.setParameter(2, grupoId);
        }
        List<?> ids = query.setMaxResults(limit).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Those in hand. */
    public List<Entrega> findEnviando() {
        return em.createQuery("SELECT e FROM Entrega e WHERE e.estado = :enviando", Entrega.class)
                .setParameter("enviando", EstadoEntrega.ENVIANDO)
                .getResultList();
    }

    /** How many deliveries there have been of the same thing. */
    public int countDe(Entrega entrega) {
        return em.createQuery(
                        "SELECT COUNT(e) FROM Entrega e WHERE e.clase = :clase AND e.referenciaId = :referencia",
                        Long.class)
                .setParameter("clase", entrega.getClase())
                .setParameter("referencia", entrega.getReferenciaId())
                .getSingleResult()
                .intValue();
    }
}
