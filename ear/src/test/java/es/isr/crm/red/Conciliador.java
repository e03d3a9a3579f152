package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Espera;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs that read the network, and what they wrote down, in the hands of a test. */
@Dependent
public class Conciliador {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private TrabajoService trabajos;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private ComoAdmin admin;

    /** Changes a setting. */
    void set(Parametro parametro, String valor) {
        try {
            admin.run(() -> configuracion.save(Map.of(parametro, valor)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a job to its end. */
    Progreso run(Trabajo trabajo) throws Exception {
        return end(trabajo, start(trabajo));
    }

    long start(Trabajo trabajo) throws Exception {
        return admin.call(() -> trabajos.start(trabajo.id(), Map.of()));
    }

    Progreso end(Trabajo trabajo, long execution) {
        return Espera.valor("the end of " + trabajo.id(), () -> {
            try {
                Progreso now = admin.call(() -> trabajos.getProgreso(execution));
                boolean free = arriendos.holder("trabajo:" + trabajo.id()).isEmpty();
                return now.isRunning() || !free ? Optional.empty() : Optional.of(now);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Reconciles, and everything could be read. */
    void conciliar() throws Exception {
        Progreso end = run(Trabajo.CONCILIAR_PSO);
        assertEquals("COMPLETED", end.estado());
        assertEquals(false, end.resultado().startsWith("PARCIAL"), end.resultado());
    }

    /** The kinds of the live differences of a serial, in order. */
    String kinds(String serie) {
        List<Map<String, Object>> rows = datos.rows(
                "SELECT tipo FROM derivas_pso WHERE numero_serie = ? AND cerrada_at IS NULL ORDER BY tipo", serie);
        return String.join(
                " ", rows.stream().map(row -> row.get("tipo").toString()).toList());
    }

    long vivas() {
        return datos.number("SELECT COUNT(*) FROM derivas_pso WHERE cerrada_at IS NULL");
    }

    /** How a difference that is over ended. */
    String fin(String serie, String tipo) {
        return datos.text(
                "SELECT fin FROM derivas_pso WHERE numero_serie = ? AND tipo = ? ORDER BY id DESC LIMIT 1",
                serie,
                tipo);
    }

    String observado(String serie) {
        return datos.text("SELECT observado FROM onts WHERE numero_serie = ?", serie);
    }

    /** How an OLT was last read. */
    String lectura(String olt) {
        return datos.text("SELECT estado FROM lecturas_olt WHERE olt = ?", olt);
    }
}
