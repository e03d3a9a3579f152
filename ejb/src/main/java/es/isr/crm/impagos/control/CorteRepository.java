package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.ClienteCorte;
import es.isr.crm.impagos.entity.Corte;
import es.isr.crm.impagos.entity.CorteAbiertoException;
import es.isr.crm.impagos.entity.EstadoClienteCorte;
import es.isr.crm.impagos.entity.EstadoCorte;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The lists of who is cut, in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CorteRepository {

    private static final List<EstadoCorte> ABIERTOS =
            List.of(EstadoCorte.PROPUESTO, EstadoCorte.EN_MARCHA, EstadoCorte.CANARIO, EstadoCorte.PAUSADO);

    /** Of the first few something is still to be seen while a service of theirs is asked to be cut and is not. */
    private static final String SIN_VER = """
            SELECT COUNT(*) FROM clientes_corte k
              JOIN servicios_cliente s ON s.cliente_id = k.cliente_id
             WHERE k.corte_id = ? AND k.estado = 'cortado' AND s.estado_pedido = 'suspendido' AND s.tipo = 'fibra'""";

    private static final String QUITAR =
            "UPDATE clientes_corte SET estado = 'quitado' WHERE corte_id = ? AND estado = 'pendiente'";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * Adds a list now.
     *
     * @throws CorteAbiertoException when another was opened in the same instant
     */
    public void add(Corte corte) {
        try {
            em.persist(corte);
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_cortes_abierto")) {
                throw new CorteAbiertoException(corte.getFecha());
            }
            throw e;
        }
    }

    /** The list that somebody may still be cut by, if there is one; held by the transaction from here on. */
    public Optional<Corte> findAbierto() {
        return em.createQuery("SELECT c FROM Corte c WHERE c.estado IN :abiertos", Corte.class)
                .setParameter("abiertos", ABIERTOS)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether the daily job has made one for a day. */
    public boolean hasAutomatico(LocalDate fecha) {
        return em.createQuery("SELECT COUNT(c) FROM Corte c WHERE c.fecha = :fecha AND c.automatico = TRUE", Long.class)
                        .setParameter("fecha", fecha)
                        .getSingleResult()
                > 0;
    }

    public Corte getForUpdate(Long id) {
        Corte corte = Optional.ofNullable(id)
                .map(key -> em.find(Corte.class, key))
                .orElseThrow(() -> new NotFoundException("corte", id));
        em.refresh(corte, LockModeType.PESSIMISTIC_WRITE);
        return corte;
    }

    public ClienteCorte getClienteForUpdate(Long id) {
        ClienteCorte cliente = Optional.ofNullable(id)
                .map(key -> em.find(ClienteCorte.class, key))
                .orElseThrow(() -> new NotFoundException("clienteCorte", id));
        em.refresh(cliente, LockModeType.PESSIMISTIC_WRITE);
        return cliente;
    }

    /** Where a list is, without holding it. */
    public EstadoCorte getEstado(Long id) {
        return em.createQuery("SELECT c.estado FROM Corte c WHERE c.id = :id", EstadoCorte.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The next customer to be cut, if there is one. */
    public Optional<Long> findSiguiente(Long corteId) {
        List<?> found = em.createNativeQuery(
                        "SELECT id FROM clientes_corte WHERE corte_id = ? AND estado = 'pendiente' ORDER BY orden LIMIT 1")
                .setParameter(1, corteId)
                .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    public long count(Long corteId, EstadoClienteCorte estado) {
        return em.createQuery(
                        "SELECT COUNT(k) FROM ClienteCorte k WHERE k.corteId = :corte AND k.estado = :estado",
                        Long.class)
                .setParameter("corte", corteId)
                .setParameter("estado", estado)
                .getSingleResult();
    }

    /** Whether the network, or nothing that is on it, has still to show a cut of this list. */
    public boolean hasSinVer(Long corteId) {
        return ((Number) em.createNativeQuery(SIN_VER).setParameter(1, corteId).getSingleResult()).longValue() > 0;
    }

    /** Nobody else is cut by it. */
    public void quitarPendientes(Long corteId) {
        em.flush();
        em.createNativeQuery(QUITAR).setParameter(1, corteId).executeUpdate();
    }
}
