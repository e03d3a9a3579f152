package es.isr.crm.red.control;

import es.isr.crm.red.entity.OrdenCreada;
import es.isr.crm.red.entity.SaludPso;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Hands the orders that are due to PSO, a few at a time, right after each commit and every five seconds.
 *
 * <p>One node of the cluster does it, the one whose turn it is. What is on the wire is counted here, by OLT: PSO is
 * never flooded, and no order is taken twice. Everything else is in the database, so that nothing is lost with the node.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@ManagedExecutorDefinition(name = Despachador.THREADS, maxAsync = Despachador.MAX_CALLS)
public class Despachador {

    /** Threads of its own: however long PSO holds them, what the pages need is not kept waiting. */
    static final String THREADS = "java:app/concurrent/DespachoPso";

    /** Calls at a time in all, and while PSO is out of reach. */
    static final int MAX_CALLS = 12;

    private static final int MAX_CALLS_WHEN_AWAY = 1;

    /** Stands for the probe among the orders on the wire. */
    private static final Long PROBE = 0L;

    private static final String NO_OLT = "";

    @Resource(lookup = THREADS)
    private ManagedExecutorService executor;

    @Inject
    private TurnoDespacho turno;

    @Inject
    private ColaOrdenes cola;

    @Inject
    private CircuitoPso circuito;

    @Inject
    private EjecutorOrden ejecutor;

    private final Map<Long, String> oltByOrder = new ConcurrentHashMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();
    private volatile SaludPso.Estado lastState;
    private volatile boolean stopping;

    /** The heartbeat: keeps the turn and looks for what has become due. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        round();
    }

    public void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrdenCreada creada) {
        executor.execute(this::round);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        turno.release();
    }

    /** One round at a time; a call that comes meanwhile makes it go round once more. */
    private void round() {
        again.set(true);
        while (again.get() && !stopping && busy.compareAndSet(false, true)) {
            try {
                again.set(false);
                turno.hold().ifPresent(this::dispatch);
            } finally {
                busy.set(false);
            }
        }
    }

    private void dispatch(long token) {
        cola.recover(token, oltByOrder.keySet());
        // Asked before the health is: a knock that ends in between is not in it yet, and would be repeated.
        boolean knocking = oltByOrder.containsKey(PROBE);
        SaludPso salud = circuito.get();
        if (salud.estado() != lastState) {
            circuito.changed(lastState, salud.estado());
            lastState = salud.estado();
        }
        if (!knocking && circuito.isProbeDue(salud)) {
            start(PROBE, NO_OLT, circuito::probe);
        }
        if (salud.estado().isOpen()) {
            int limit = salud.estado() == SaludPso.Estado.SIN_CONEXION ? MAX_CALLS_WHEN_AWAY : MAX_CALLS;
            dispatch(token, limit, salud.observando());
        }
    }

    private void dispatch(long token, int limit, boolean observing) {
        int perOlt = cola.maxPerOlt();
        for (OrdenRepository.Vencida orden : cola.findDue(perOlt, !observing)) {
            String olt = Objects.requireNonNullElse(orden.olt(), NO_OLT);
            boolean room = oltByOrder.size() < limit && Collections.frequency(oltByOrder.values(), olt) < perOlt;
            if (room) {
                start(
                        orden.id(),
                        olt,
                        orden.consulta()
                                ? () -> ejecutor.query(orden.id(), token)
                                : () -> ejecutor.send(orden.id(), token));
            }
        }
    }

    private void start(Long id, String olt, Runnable work) {
        if (oltByOrder.putIfAbsent(id, olt) != null) {
            return;
        }
        executor.execute(() -> {
            try {
                work.run();
            } finally {
                oltByOrder.remove(id);
                round();
            }
        });
    }
}
