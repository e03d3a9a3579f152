package es.isr.crm.batch.trabajos;

import es.isr.crm.auditoria.boundary.SelloService;
import es.isr.crm.facturacion.control.AgendaFacturacion;
import es.isr.crm.impagos.boundary.TrabajoImpagoService;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.shared.control.Ejecuciones;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.EjecucionTrabajo;
import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the jobs that are due. Every node looks each minute; the one that holds the lease starts them, so that two nodes
 * never do the same. {@code CRM_HORARIOS=false} switches all of them off on a node.
 */
@Singleton
@RunAs(Rol.SISTEMA)
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HorarioTrabajos {

    /** Name of the lease. */
    static final String NOMBRE = "horarios";

    private static final Logger LOG = Logger.getLogger(HorarioTrabajos.class.getName());
    private static final Duration LENGTH = Duration.ofMinutes(3);

    /** A list of who is cut that is on its way is gone on with after this. */
    private static final Duration CORTE_EN_CURSO = Duration.ofMinutes(1);

    @Inject
    private Arriendos arriendos;

    @Inject
    private TrabajoImpagoService cortes;

    @Inject
    private TrabajoService trabajos;

    @Inject
    private Ejecuciones ejecuciones;

    @Inject
    private AgendaFacturacion facturacion;

    @Inject
    private SelloService sellos;

    @Inject
    private AgendaTrabajos agenda;

    @Inject
    private Reloj reloj;

    private long token;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    void tick() {
        if (agenda.isEncendida()) {
            look();
        }
    }

    /** Starts what is due, if this is the node whose turn it is. */
    public synchronized void look() {
        if (hold()) {
            start(Trabajo.APLICAR_CAMBIOS);
            start(Trabajo.ACCIONES_PROGRAMADAS);
            start(Trabajo.MARCAR_VENCIDAS);
            facturar();
            start(Trabajo.CONCILIAR_PSO);
            start(Trabajo.ESTADO_ONTS);
            start(Trabajo.RECORDATORIOS);
            start(Trabajo.AVISOS_SUSPENSION);
            if (cortes.hayCorteEnCurso() && !agenda.isParada(Trabajo.SUSPENDER_IMPAGOS)) {
                start(Trabajo.SUSPENDER_IMPAGOS, new Horario.Cada(CORTE_EN_CURSO));
            } else {
                start(Trabajo.SUSPENDER_IMPAGOS);
            }
            if (sellos.hayPendientes()) {
                start(Trabajo.SELLAR_AUDITORIA);
            }
            start(Trabajo.VERIFICAR_AUDITORIA);
        }
    }

    /**
     * A run that was cut short is gone on with at once; one that failed, or a new month, not again and again; one that a
     * person has stopped when a person says so.
     */
    private void facturar() {
        if (agenda.isFacturacionParada()) {
            return;
        }
        Optional<EjecucionTrabajo> last = ejecuciones.find(Trabajo.FACTURACION_MENSUAL.id());
        boolean waits = last.filter(run -> run.getEstado() != EjecucionTrabajo.Estado.EN_MARCHA)
                .filter(run -> run.getInicio().plus(Horario.AFTER_FAILURE).isAfter(reloj.now()))
                .isPresent();
        if (waits) {
            return;
        }
        if (facturacion.isInterrumpida()) {
            start(Trabajo.FACTURACION_MENSUAL, Map.of());
        } else {
            facturacion
                    .findPendiente()
                    .ifPresent(month -> start(
                            Trabajo.FACTURACION_MENSUAL, Map.of("periodo", month.toString(), "hasta", "entregar")));
        }
    }

    private void start(Trabajo trabajo) {
        agenda.findHorario(trabajo).ifPresent(horario -> start(trabajo, horario));
    }

    private void start(Trabajo trabajo, Horario horario) {
        if (horario.isDue(ejecuciones.find(trabajo.id()), reloj.now())) {
            start(trabajo, Map.of());
        }
    }

    private void start(Trabajo trabajo, Map<String, String> parameters) {
        try {
            trabajos.start(trabajo.id(), parameters);
        } catch (TrabajoEnMarchaException e) {
            // Somebody started it just now, or a long run is still at it.
            LOG.log(Level.FINE, "Job {0} is due and runs already", trabajo.id());
        }
    }

    private boolean hold() {
        if (token != 0 && arriendos.keep(NOMBRE, token, LENGTH)) {
            return true;
        }
        String node = System.getProperty("jboss.node.name", "crm") + "/"
                + ProcessHandle.current().pid();
        token = arriendos
                .take(NOMBRE, node, Actor.SISTEMA, LENGTH)
                .map(Arriendo::token)
                .orElse(0L);
        return token != 0;
    }
}
