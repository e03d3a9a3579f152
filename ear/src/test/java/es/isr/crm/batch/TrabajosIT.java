package es.isr.crm.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.TrabajoEnMarchaException;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jobs are started in one place, once at a time, and remembered in the database. */
@EnServidor
class TrabajosIT {

    private static final String TRABAJO = "comprobar-invariantes";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private TrabajoService trabajos;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ComoAdmin admin;

    @Test
    void jobRunsToItsEndAndItsOutcomeIsKept() throws Exception {
        long execution = start();
        Progreso end = end(execution);
        assertEquals("COMPLETED", end.estado());
        assertTrue(end.resultado().matches("invariants: \\d+ ok, \\d+ violated"), end.resultado());
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

    @Test
    void unknownExecutionIsNotFound() {
        assertThrows(NotFoundException.class, () -> admin.call(() -> trabajos.getProgreso(-1)));
    }

    private long start() throws Exception {
        return admin.call(() -> trabajos.start(TRABAJO, Map.of()));
    }

    /** Its lease is given back a moment after it has ended. */
    private Progreso end(long execution) {
        return Espera.valor("the end of the job", () -> {
            Progreso now = progreso(execution);
            boolean free = arriendos.holder("trabajo:" + TRABAJO).isEmpty();
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
