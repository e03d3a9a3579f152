package es.isr.crm.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.DatosTrabajo;
import es.isr.crm.batch.trabajos.Ejecucion;
import es.isr.crm.batch.trabajos.LimpiezaEjecuciones;
import es.isr.crm.batch.trabajos.MandoTrabajos;
import es.isr.crm.batch.trabajos.NoEnMarchaException;
import es.isr.crm.batch.trabajos.NoReanudableException;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.SituacionTrabajo;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoEnMarchaException;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jobs are started in one place, once at a time, and remembered in the database. */
@EnServidor
class TrabajosIT {

    private static final String TRABAJO = "comprobar-invariantes";
    private static final String EVENT = """
            INSERT INTO eventos_auditoria (id, accion, descripcion, usuario, created_at)
            VALUES (?, 'acceso.entrada', 'Inicio de sesión', 'Prueba', UTC_TIMESTAMP(6))""";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private TrabajoService trabajos;

    @Inject
    private MandoTrabajos mando;

    @Inject
    private LimpiezaEjecuciones limpieza;

    @Inject
    private Arriendos arriendos;

    @Inject
    private IdBlocks ids;

    @Inject
    private ComoAdmin admin;

    @Test
    void jobRunsToItsEndAndItsOutcomeIsKept() throws Exception {
        long execution = start();
        Progreso end = end(execution);
        assertEquals("COMPLETED", end.estado());
        assertTrue(end.resultado().matches("invariantes: \\d+ se cumplen, \\d+ no"), end.resultado());
        assertEquals(
                execution,
                admin.call(() -> trabajos.findLast(TRABAJO)).orElseThrow().ejecucion());
        assertEquals(
                "COMPLETED", datos.text("SELECT BATCHSTATUS FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?", execution));
    }

    @Test
    void itCanBeStartedAgainWhenItHasEnded() throws Exception {
        end(start());
        assertEquals("COMPLETED", end(start()).estado());
    }

    @Test
    void secondStartIsToldSinceWhenAndByWhomItRuns() {
        Arriendo running = arriendos
                .take("trabajo:" + TRABAJO, "otro nodo", "Ana", Duration.ofMinutes(1))
                .orElseThrow();
        try {
            TrabajoEnMarchaException refusal = assertThrows(TrabajoEnMarchaException.class, this::start);
            assertEquals(TRABAJO, refusal.getData().get(0));
            assertEquals(running.desde(), refusal.getData().get(1));
            assertEquals("Ana", refusal.getData().get(2));
        } finally {
            arriendos.release(running.nombre(), running.token());
        }
    }

    /** A month that is none makes it fail, whenever it is tried. */
    @Test
    void runThatFailedIsTakenUpAgainByWhoAsksWithWhatItWasTold() throws Exception {
        String job = Trabajo.ENTREGAR_FACTURAS.id();
        long failed = admin.call(() -> trabajos.start(job, Map.of("periodo", "ninguno")));
        assertEquals("FAILED", end(job, failed).estado());
        Ejecucion known = last(Trabajo.ENTREGAR_FACTURAS);
        assertEquals(failed, known.progreso().ejecucion());
        assertEquals(admin.nombre(), known.usuario());
        assertEquals(Map.of("periodo", "ninguno"), known.parametros());
        assertTrue(known.reanudable());

        long before = datos.number("SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'trabajos.reanudar'");
        admin.run(() -> mando.reanudar(Trabajo.ENTREGAR_FACTURAS, failed));
        assertEquals(
                before + 1, datos.number("SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'trabajos.reanudar'"));
        Ejecucion again = last(Trabajo.ENTREGAR_FACTURAS);
        assertTrue(again.progreso().ejecucion() > failed);
        assertEquals("FAILED", end(job, again.progreso().ejecucion()).estado());
        assertEquals(Map.of("periodo", "ninguno"), again.parametros());
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(DISTINCT JOBINSTANCEID) FROM JOB_EXECUTION WHERE JOBEXECUTIONID IN (?, ?)",
                        failed,
                        again.progreso().ejecucion()),
                "it goes on with the same run");
        assertThrows(NoReanudableException.class, () -> admin.run(() -> trabajos.restart(failed)));
        assertTrue(arriendos.holder("trabajo:" + job).isEmpty(), "who is refused holds no lease");
    }

    /** Sealing waits for the head of the chain: it runs for as long as somebody else holds that. */
    @Test
    void runThatIsOnItsWayIsStoppedAndGoesOnWhereItWas() throws Exception {
        String job = Trabajo.SELLAR_AUDITORIA.id();
        end(job, admin.call(() -> trabajos.start(job, Map.of())));
        long row = ids.reserve(1);
        datos.update(EVENT, row);
        String begin = datos.text("SELECT UTC_TIMESTAMP(6)");

        long stopped;
        try (Connection connection = datos.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("SELECT numero FROM bloques_auditoria ORDER BY numero DESC LIMIT 1 FOR UPDATE");
            stopped = startAndStop(Trabajo.SELLAR_AUDITORIA);
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertEquals("STOPPED", end(job, stopped).estado());
        assertEquals(
                "parado " + admin.nombre(),
                datos.text("SELECT CONCAT(estado, ' ', parada_por) FROM ejecuciones_trabajo WHERE trabajo = ?", job));
        assertTrue(last(Trabajo.SELLAR_AUDITORIA).reanudable());

        admin.run(() -> mando.reanudar(Trabajo.SELLAR_AUDITORIA, stopped));
        Progreso again = last(Trabajo.SELLAR_AUDITORIA).progreso();
        assertTrue(again.ejecucion() > stopped);
        assertEquals("COMPLETED", end(job, again.ejecucion()).estado());
        assertEquals(
                1, datos.number("SELECT COUNT(*) FROM sellos_auditoria WHERE libro = 'eventos' AND fila_id = ?", row));
        assertEquals(
                List.of("trabajos.iniciar", "trabajos.parar", "trabajos.reanudar"),
                datos
                        .rows(
                                "SELECT accion FROM eventos_auditoria WHERE accion LIKE 'trabajos.%' AND created_at > ? ORDER BY created_at, id",
                                begin)
                        .stream()
                        .map(order -> order.get("accion"))
                        .toList());
    }

    private long startAndStop(Trabajo trabajo) throws Exception {
        long execution = admin.call(() -> mando.iniciar(trabajo, new DatosTrabajo()));
        Espera.hasta("that it runs", () -> "STARTED".equals(progreso(execution).estado()));
        admin.run(() -> mando.parar(trabajo, execution));
        return execution;
    }

    @Test
    void whatHasEndedIsNeitherStoppedNorTakenUpAgain() throws Exception {
        long execution = start();
        end(execution);
        assertThrows(NoEnMarchaException.class, () -> admin.run(() -> trabajos.stop(execution)));
        assertThrows(NoReanudableException.class, () -> admin.run(() -> trabajos.restart(execution)));
        assertFalse(last(Trabajo.COMPROBAR_INVARIANTES).reanudable());
        assertThrows(NotFoundException.class, () -> admin.run(() -> mando.parar(Trabajo.SELLAR_AUDITORIA, execution)));
        assertThrows(
                NotFoundException.class, () -> admin.run(() -> mando.reanudar(Trabajo.SELLAR_AUDITORIA, execution)));
        assertEquals("COMPLETED", end(start()).estado());
    }

    @Test
    void everyJobTellsWhenItRunsAndOneThatNeedsItsImportIsNotStartedByItself() throws Exception {
        List<SituacionTrabajo> all = admin.call(() -> mando.findAll());
        assertEquals(Trabajo.values().length, all.size());
        assertThrows(
                NotFoundException.class,
                () -> admin.call(() -> mando.iniciar(Trabajo.IMPORTAR_CLIENTES, new DatosTrabajo())));
    }

    private Ejecucion last(Trabajo trabajo) throws Exception {
        return admin.call(() -> mando.findEjecuciones(trabajo, 1)).get(0);
    }

    @Test
    void runsOfLongAgoAreSweptButTheLastOneStays() throws Exception {
        long first = start();
        end(first);
        long last = start();
        end(last);
        datos.update(
                "UPDATE JOB_EXECUTION SET ENDTIME = ENDTIME - INTERVAL 91 DAY WHERE JOBEXECUTIONID IN (?, ?)",
                first,
                last);
        limpieza.sweep();
        assertEquals(0, datos.number("SELECT COUNT(*) FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?", first));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM STEP_EXECUTION WHERE JOBEXECUTIONID = ?", first));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM JOB_EXECUTION WHERE JOBEXECUTIONID = ?", last));
        assertEquals(last, last(Trabajo.COMPROBAR_INVARIANTES).progreso().ejecucion());
    }

    @Test
    void unknownExecutionIsNotFound() {
        assertThrows(NotFoundException.class, () -> admin.call(() -> trabajos.getProgreso(-1)));
    }

    private long start() throws Exception {
        return admin.call(() -> trabajos.start(TRABAJO, Map.of()));
    }

    /** Its lease is given back a moment after it has ended. */
    private Progreso end(long execution) {
        return end(TRABAJO, execution);
    }

    private Progreso end(String trabajo, long execution) {
        return Espera.valor("the end of the job", () -> {
            Progreso now = progreso(execution);
            boolean free = arriendos.holder("trabajo:" + trabajo).isEmpty();
            return now.isRunning() || !free ? Optional.empty() : Optional.of(now);
        });
    }

    private Progreso progreso(long execution) {
        try {
            return admin.call(() -> trabajos.getProgreso(execution));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
