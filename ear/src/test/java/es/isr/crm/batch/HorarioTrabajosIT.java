package es.isr.crm.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
