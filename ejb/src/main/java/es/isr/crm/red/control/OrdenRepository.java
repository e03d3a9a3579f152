package es.isr.crm.red.control;

import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OrdenPso;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Orders in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OrdenRepository {

    /**
     * What is due, the urgent first. No write while an earlier one for the same ONT is on the wire or in doubt.
     */
    private static final String DUE = """
            SELECT o.id, o.olt, o.estado
              FROM ordenes_pso o
             WHERE o.estado IN ('pendiente', 'reintento', 'incierta') AND o.proximo_intento <= ?
               AND (o.estado = 'incierta' OR NOT EXISTS (
                    SELECT 1 FROM ordenes_pso otra
                     WHERE otra.ont_id = o.ont_id AND otra.estado IN ('enviando', 'incierta')))
             ORDER BY o.prioridad, o.id""";

    private static final int MAX_DUE = 200;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * An order that is due.
     *
     * @param id the order
     * @param olt the OLT whose limit it counts for, or null
     * @param consulta whether PSO is to be asked about it, and nothing to be sent
     */
    public record Vencida(Long id, String olt, boolean consulta) {}

    public void add(OrdenPso orden) {
        em.persist(orden);
        em.flush();
    }

    public Optional<OrdenPso> findById(Long id) {
        return Optional.ofNullable(em.find(OrdenPso.class, id));
    }

    /** The order as it is now, to be changed by this transaction alone. Its ONT is locked first, always. */
    public Optional<OrdenPso> findForUpdate(Long id) {
        return findById(id).map(orden -> {
            em.find(Ont.class, orden.getOnt().getId(), LockModeType.PESSIMISTIC_WRITE);
            em.refresh(orden, LockModeType.PESSIMISTIC_WRITE);
            return orden;
        });
    }

    /** Orders of an ONT that are neither on the wire nor in doubt, and not finished. */
    public List<OrdenPso> findSinEnviar(Ont ont) {
        return em.createQuery("SELECT o FROM OrdenPso o WHERE o.ont = :ont ORDER BY o.id", OrdenPso.class)
                .setParameter("ont", ont)
                .getResultStream()
                .filter(orden -> orden.getEstado().isSinEnviar())
                .toList();
    }

    public List<Vencida> findDue(Instant now) {
        List<?> rows = em.createNativeQuery(DUE)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setMaxResults(MAX_DUE)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Vencida(((Number) row[0]).longValue(), (String) row[1], "incierta".equals(row[2])))
                .toList();
    }

    /** Orders on the wire. */
    public List<OrdenPso> findEnviando() {
        return em.createQuery("SELECT o FROM OrdenPso o WHERE o.estado = :estado", OrdenPso.class)
                .setParameter("estado", EstadoOrden.ENVIANDO)
                .getResultList();
    }

    /** Orders that wait to be sent again. */
    public List<OrdenPso> findReintento() {
        return em.createQuery("SELECT o FROM OrdenPso o WHERE o.estado = :estado", OrdenPso.class)
                .setParameter("estado", EstadoOrden.REINTENTO)
                .getResultList();
    }

    /** The order that tells how things stand: the latest of a service. */
    public Optional<OrdenPso> findLast(Long servicioId) {
        return em.createQuery(
                        "SELECT o FROM OrdenPso o WHERE o.servicioId = :servicio ORDER BY o.id DESC", OrdenPso.class)
                .setParameter("servicio", servicioId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public long count(EstadoOrden estado) {
        return em.createQuery("SELECT COUNT(o) FROM OrdenPso o WHERE o.estado = :estado", Long.class)
                .setParameter("estado", estado)
                .getSingleResult();
    }
}
