package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EstadoEjecucion;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The runs of invoices in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EjecucionFacturacionRepository {

    private static final Set<EstadoEjecucion> OPEN =
            EnumSet.of(EstadoEjecucion.CALCULANDO, EstadoEjecucion.CALCULADA, EstadoEjecucion.EMITIENDO);

    private static final Set<EstadoEjecucion> BUSY = EnumSet.of(EstadoEjecucion.CALCULANDO, EstadoEjecucion.EMITIENDO);

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public void add(EjecucionFacturacion run) {
        em.persist(run);
        em.flush();
    }

    public EjecucionFacturacion getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(EjecucionFacturacion.class, key))
                .orElseThrow(() -> new NotFoundException("facturacion", id));
    }

    /** The runs there were, the latest first. */
    public List<EjecucionFacturacion> search(PageRequest page) {
        return em.createQuery("SELECT e FROM EjecucionFacturacion e ORDER BY e.id DESC", EjecucionFacturacion.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long count() {
        return em.createQuery("SELECT COUNT(e) FROM EjecucionFacturacion e", Long.class)
                .getSingleResult();
    }

    /** The run, to be changed by this transaction alone. */
    public EjecucionFacturacion getForUpdate(Long id) {
        EjecucionFacturacion run = getById(id);
        em.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }

    /** The last run of a month and scope that has not issued; a list of customers is a run of its own each time. */
    public Optional<EjecucionFacturacion> findAbierta(YearMonth periodo, AmbitoFacturacion ambito) {
        return ambito.clase() == AmbitoFacturacion.Clase.LISTA
                ? Optional.empty()
                : find(OPEN).stream()
                        .filter(run -> run.getPeriodo().equals(periodo))
                        .filter(run -> run.getAmbito().equals(ambito))
                        .findFirst();
    }

    /**
     * Runs that a job is at, or was when its server died, the latest first. One that no job has ever begun is none of them:
     * whoever opened it was told that another run is under way.
     */
    public List<EjecucionFacturacion> findEnCurso() {
        return find(BUSY).stream().filter(run -> run.getFaseAt() != null).toList();
    }

    /** The run of a month for everybody that has issued, if there is one: the latest. */
    public Optional<EjecucionFacturacion> findEmitida(YearMonth periodo) {
        return find(EnumSet.of(EstadoEjecucion.EMITIDA, EstadoEjecucion.EMITIENDO)).stream()
                .filter(run -> run.getPeriodo().equals(periodo))
                .filter(run -> run.getAmbito().clase() == AmbitoFacturacion.Clase.TODOS)
                .findFirst();
    }

    /** The run for everybody that has issued the latest month. */
    public Optional<EjecucionFacturacion> findUltimaEmitida() {
        return em.createQuery(
                        "SELECT e FROM EjecucionFacturacion e WHERE e.estado = :emitida AND e.ambito IS NULL"
                                + " ORDER BY e.periodo DESC, e.id DESC",
                        EjecucionFacturacion.class)
                .setParameter("emitida", EstadoEjecucion.EMITIDA)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<EjecucionFacturacion> find(Set<EstadoEjecucion> estados) {
        return em.createQuery(
                        "SELECT e FROM EjecucionFacturacion e WHERE e.estado IN :estados ORDER BY e.id DESC",
                        EjecucionFacturacion.class)
                .setParameter("estados", estados)
                .getResultList();
    }
}
