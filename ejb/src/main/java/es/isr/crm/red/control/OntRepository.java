package es.isr.crm.red.control;

import es.isr.crm.clientes.control.Terminos;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OntYaAsignadaException;
import es.isr.crm.shared.control.ClaveUnica;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** ONTs and whose they are, in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OntRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Terminos terminos;

    public Optional<Ont> findByNumeroSerie(String numeroSerie) {
        return em.createQuery("SELECT o FROM Ont o WHERE o.numeroSerie = :serie", Ont.class)
                .setParameter("serie", numeroSerie)
                .getResultStream()
                .findFirst();
    }

    /** The ONT, to be changed by this transaction alone. */
    public Optional<Ont> findForUpdate(String numeroSerie) {
        return em.createQuery("SELECT o FROM Ont o WHERE o.numeroSerie = :serie", Ont.class)
                .setParameter("serie", numeroSerie)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The ONT, to be changed by this transaction alone. */
    public Ont getForUpdate(Long id) {
        return em.find(Ont.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The ONT of that serial, new if nobody ever had it, to be changed by this transaction alone. */
    public Ont getOrCreate(String numeroSerie) {
        return findForUpdate(numeroSerie).orElseGet(() -> {
            Ont ont = new Ont(numeroSerie);
            add(ont);
            return ont;
        });
    }

    /** Whose the ONT is now. */
    public Optional<AsignacionOnt> findViva(Ont ont) {
        return em.createQuery(
                        "SELECT a FROM AsignacionOnt a WHERE a.ont = :ont AND a.hasta IS NULL", AsignacionOnt.class)
                .setParameter("ont", ont)
                .getResultStream()
                .findFirst();
    }

    /** The ONT that a service has now; the new one, while it takes the place of another. */
    public Optional<AsignacionOnt> findViva(Long servicioId) {
        return em.createQuery("""
                        SELECT a FROM AsignacionOnt a JOIN FETCH a.ont
                         WHERE a.servicioId = :servicio AND a.hasta IS NULL
                         ORDER BY a.id DESC""", AsignacionOnt.class)
                .setParameter("servicio", servicioId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The ONTs that a service has now: two while one takes the place of the other, the newer one last. */
    public List<AsignacionOnt> findVivas(Long servicioId) {
        return em.createQuery("""
                        SELECT a FROM AsignacionOnt a JOIN FETCH a.ont
                         WHERE a.servicioId = :servicio AND a.hasta IS NULL
                         ORDER BY a.id""", AsignacionOnt.class)
                .setParameter("servicio", servicioId)
                .getResultList();
    }

    /** Whether another ONT on the network has that fixed address, or is to have it. */
    public Optional<Ont> findByIpFija(String ip) {
        return em.createQuery(
                        "SELECT o FROM Ont o WHERE o.deseadoIpFija = :ip AND o.deseado <> :ausente ORDER BY o.id",
                        Ont.class)
                .setParameter("ip", ip)
                .setParameter("ausente", EstadoDeseado.AUSENTE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The ONTs that the services of a customer have now: by service, of two of one service the newer first. */
    public List<AsignacionOnt> findVivasByCliente(Long clienteId) {
        return em.createQuery("""
                        SELECT a FROM AsignacionOnt a JOIN FETCH a.ont
                         WHERE a.clienteId = :cliente AND a.hasta IS NULL
                         ORDER BY a.servicioId, a.id DESC""", AsignacionOnt.class)
                .setParameter("cliente", clienteId)
                .getResultList();
    }

    public void add(Ont ont) {
        em.persist(ont);
        flush(ont);
    }

    /** An ONT is a customer's; they are found by its serial. */
    public void add(AsignacionOnt asignacion) {
        em.persist(asignacion);
        flush(asignacion.getOnt());
        terminos.refresh(List.of(asignacion.getClienteId()));
    }

    /** It is theirs no longer. */
    public void close(AsignacionOnt asignacion, Instant now) {
        asignacion.close(now);
        terminos.refresh(List.of(asignacion.getClienteId()));
    }

    /** Two altas with one serial in the same instant meet here. */
    private void flush(Ont ont) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_onts_serie") || ClaveUnica.isViolated(e, "uq_asignaciones_viva")) {
                throw new OntYaAsignadaException(ont.getNumeroSerie(), null);
            }
            throw e;
        }
    }
}
