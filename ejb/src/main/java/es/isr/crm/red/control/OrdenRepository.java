package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Orders in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OrdenRepository {

    /**
     * What is due, the urgent first, of every OLT only as much as it can be given. No write while an earlier one for the
     * same ONT is on the wire or in doubt, nor while its OLT is paused.
     */
    private static final String DUE = """
            SELECT cola.id, cola.olt, cola.consulta
              FROM (SELECT o.id, o.olt, o.prioridad, (o.estado = 'incierta' OR o.leer_antes) AS consulta,
                           ROW_NUMBER() OVER (PARTITION BY o.olt ORDER BY o.prioridad, o.id) AS puesto
                      FROM ordenes_pso o
                     WHERE o.estado IN ('pendiente', 'reintento', 'incierta') AND o.proximo_intento <= ?
                       AND (o.estado = 'incierta' OR NOT EXISTS (
                            SELECT 1 FROM ordenes_pso otra
                             WHERE otra.ont_id = o.ont_id AND otra.estado IN ('enviando', 'incierta')))
                       AND (o.estado = 'incierta' OR o.leer_antes OR ? AND NOT EXISTS (
                            SELECT 1 FROM pausas_pso pausa WHERE pausa.viva IN ('', o.olt)))) cola
             WHERE cola.puesto <= ?
             ORDER BY cola.prioridad, cola.id""";

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
        return findAbiertas(ont).stream()
                .filter(orden -> orden.getEstado().isSinEnviar())
                .toList();
    }

    /** Orders of an ONT that are on the wire or in doubt. */
    public List<OrdenPso> findEnVuelo(Ont ont) {
        return findAbiertas(ont).stream()
                .filter(orden -> !orden.getEstado().isSinEnviar())
                .toList();
    }

    /** Whether an order for an ONT is on its way; one that waits for a person is not. */
    public boolean isUnderWay(Ont ont) {
        return findAbiertas(ont).stream().anyMatch(orden -> orden.getEstado() != EstadoOrden.BLOQUEADA);
    }

    /** Whether any order for an ONT is not over, be it on its way or waiting for a person. */
    public boolean isAbierta(Ont ont) {
        return !findAbiertas(ont).isEmpty();
    }

    private List<OrdenPso> findAbiertas(Ont ont) {
        return em.createQuery(
                        "SELECT o FROM OrdenPso o WHERE o.ont = :ont AND o.estado IN :abiertas ORDER BY o.id",
                        OrdenPso.class)
                .setParameter("ont", ont)
                .setParameter(
                        "abiertas",
                        Arrays.stream(EstadoOrden.values())
                                .filter(EstadoOrden::isAbierta)
                                .toList())
                .getResultList();
    }

    /** The last order of an ONT that was put on the wire. */
    public Optional<OrdenPso> findLastSent(Ont ont) {
        return em.createQuery(
                        "SELECT o FROM OrdenPso o WHERE o.ont = :ont AND o.envio.intentos > 0 ORDER BY o.id DESC",
                        OrdenPso.class)
                .setParameter("ont", ont)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Whether an ONT was to get on the network for a service and certainly never did. */
    public boolean isSinRastro(AsignacionOnt asignacion) {
        List<OrdenPso> suyas = em.createQuery(
                        "SELECT o FROM OrdenPso o WHERE o.ont = :ont AND o.servicioId = :servicio", OrdenPso.class)
                .setParameter("ont", asignacion.getOnt())
                .setParameter("servicio", asignacion.getServicioId())
                .getResultList();
        return !suyas.isEmpty() && suyas.stream().allMatch(OrdenPso::isSinRastro);
    }

    /**
     * @param perOlt how many calls an OLT gets at a time; twice as many are found, as some may be under way
     * @param writing whether anything may be sent at all
     */
    public List<Vencida> findDue(Instant now, int perOlt, boolean writing) {
        List<?> rows = em.createNativeQuery(DUE)
                .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, writing)
                .setParameter(3, 2 * perOlt)
                .setMaxResults(MAX_DUE)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Vencida(((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).intValue() == 1))
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

    /** The order that tells how things stand: the latest of an ONT. */
    public Optional<OrdenPso> findLast(Ont ont) {
        return em.createQuery("SELECT o FROM OrdenPso o WHERE o.ont = :ont ORDER BY o.id DESC", OrdenPso.class)
                .setParameter("ont", ont)
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
