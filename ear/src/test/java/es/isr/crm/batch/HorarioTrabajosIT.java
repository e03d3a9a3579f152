package es.isr.crm.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.AgendaTrabajos;
import es.isr.crm.batch.trabajos.HorarioTrabajos;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is due is started once, by the node whose turn it is. */
@EnServidor
class HorarioTrabajosIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private HorarioTrabajos horario;

    @Inject
    private AgendaTrabajos agenda;

    @Inject
    private Arriendos arriendos;

    /** What other tests left in the network is compared, and left alone. */
    @BeforeEach
    void watchOnly() {
        System.setProperty("pso.mode", "observar");
    }

    @AfterEach
    void end() {
        System.clearProperty("pso.mode");
        datos.update("DELETE FROM lecturas_olt");
        // Whoever looked holds the turn for some minutes.
        datos.update("UPDATE arriendos SET hasta = UTC_TIMESTAMP(6) WHERE nombre = 'horarios'");
    }

    /** A run of nobody's invoices, which somebody has stopped an hour ago. */
    @Test
    void billingThatAPersonHasStoppedWaitsForAPerson() {
        long run = datos.number("SELECT COALESCE(MAX(id), 0) + 1000000 FROM ejecuciones_facturacion");
        datos.update("""
                INSERT INTO ejecuciones_facturacion (id, periodo, ambito, estado, hasta, clientes, usuario, fase_at, created_at,
                       updated_at)
                VALUES (?, '2095-07', 'cliente:0', 'calculando', 'calcular', 0, 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                       UTC_TIMESTAMP(6))""", run);
        String job = Trabajo.FACTURACION_MENSUAL.id();
        nothingElseIsDue();
        datos.update("""
                UPDATE ejecuciones_trabajo SET inicio = inicio - INTERVAL 1 HOUR, estado = 'parado', parada_por = 'Ana'
                 WHERE trabajo = ?""", job);
        long before = runs(job);
        try {
            horario.look();
            assertEquals(before, runs(job), "nobody has begun it");
            assertTrue(agenda.isFacturacionParada());
            assertTrue(agenda.findProxima(Trabajo.FACTURACION_MENSUAL).isEmpty());
            // However long ago, as long as what was stopped is open; but it keeps no later month from being billed.
            datos.update("UPDATE ejecuciones_trabajo SET inicio = inicio - INTERVAL 40 DAY WHERE trabajo = ?", job);
            assertTrue(agenda.isFacturacionParada());
            datos.update("DELETE FROM ejecuciones_facturacion WHERE id = ?", run);
            assertFalse(agenda.isFacturacionParada());
        } finally {
            datos.update("DELETE FROM ejecuciones_facturacion WHERE id = ?", run);
            datos.update("DELETE FROM ejecuciones_trabajo");
        }
    }

    private long runs(String job) {
        return datos.number("SELECT COUNT(*) FROM JOB_INSTANCE WHERE JOBNAME = ?", job);
    }

    /** All jobs have just been through. */
    private void nothingElseIsDue() {
        datos.update("DELETE FROM ejecuciones_trabajo");
        for (Trabajo trabajo : Trabajo.values()) {
            datos.update("""
                    INSERT INTO ejecuciones_trabajo (trabajo, ejecucion, usuario, inicio, fin, estado)
                    VALUES (?, 0, 'sistema', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'terminado')""", trabajo.id());
        }
    }

    private String inicio(Trabajo trabajo) {
        return datos.text("SELECT inicio FROM ejecuciones_trabajo WHERE trabajo = ?", trabajo.id());
    }

    @Test
    void whatIsDueIsStartedOnceByTheNodeWhoseTurnItIs() {
        datos.update("DELETE FROM ejecuciones_trabajo");
        Arriendo other = arriendos
                .take("horarios", "otro nodo", "sistema", Duration.ofMinutes(5))
                .orElseThrow();
        horario.look();
        assertEquals(0, datos.count("ejecuciones_trabajo"), "it is the other node's turn");
        arriendos.release(other.nombre(), other.token());

        horario.look();
        for (Trabajo due : new Trabajo[] {
            Trabajo.APLICAR_CAMBIOS, Trabajo.ACCIONES_PROGRAMADAS, Trabajo.CONCILIAR_PSO, Trabajo.ESTADO_ONTS
        }) {
            Espera.hasta(
                    due.id(),
                    () -> datos.number(
                                    "SELECT COUNT(*) FROM ejecuciones_trabajo WHERE trabajo = ? AND fin IS NOT NULL",
                                    due.id())
                            == 1);
        }
        String before = inicio(Trabajo.CONCILIAR_PSO) + inicio(Trabajo.ESTADO_ONTS);
        horario.look();
        assertEquals(before, inicio(Trabajo.CONCILIAR_PSO) + inicio(Trabajo.ESTADO_ONTS), "nothing is due any more");
    }
}
