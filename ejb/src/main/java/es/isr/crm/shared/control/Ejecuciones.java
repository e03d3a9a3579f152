package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.EjecucionTrabajo;
import es.isr.crm.shared.entity.EjecucionTrabajo.Estado;
import es.isr.crm.shared.entity.TrabajoTerminado;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** How each job last went. Each call a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Ejecuciones {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    @Inject
    private Event<TrabajoTerminado> terminados;

    /**
     * A run begins.
     *
     * @param trabajo id of the job
     * @param ejecucion id of the execution
     * @param usuario who started it
     */
    public void begin(String trabajo, long ejecucion, String usuario) {
        EjecucionTrabajo known = find(trabajo).orElseGet(() -> {
            EjecucionTrabajo first = new EjecucionTrabajo(trabajo);
            em.persist(first);
            return first;
        });
        known.begin(ejecucion, usuario, reloj.now());
    }

    /**
     * A run has ended.
     *
     * @param resultado in words, or null
     */
    public void end(String trabajo, long ejecucion, Estado estado, String resultado) {
        find(trabajo)
                .filter(known -> known.end(ejecucion, estado, resultado, reloj.now()))
                .ifPresent(known -> terminados.fire(known.terminado()));
    }

    /**
     * Somebody has ordered a run to stop.
     *
     * @param quien who
     */
    public void parar(String trabajo, long ejecucion, String quien) {
        find(trabajo).ifPresent(known -> known.parar(ejecucion, quien));
    }

    /** How a job last went; nothing when it never ran. */
    public Optional<EjecucionTrabajo> find(String trabajo) {
        return Optional.ofNullable(em.find(EjecucionTrabajo.class, trabajo));
    }
}
