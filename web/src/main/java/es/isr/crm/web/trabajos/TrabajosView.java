package es.isr.crm.web.trabajos;

import es.isr.crm.auditoria.boundary.InvarianteService;
import es.isr.crm.auditoria.entity.InvarianteResult;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The batch jobs: their last run, and a button for the next. The invariants are shown as they were when the page
 * was opened, or when the last run ended. */
@Named
@ViewScoped
public class TrabajosView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TrabajoService service;

    @Inject
    private transient InvarianteService invariantes;

    @Inject
    private transient Messages messages;

    private List<Fila> trabajos;
    private List<InvarianteResult> resultados;

    /**
     * A job on the page.
     *
     * @param trabajo which
     * @param ultimo its last run, or null when it never ran
     */
    public record Fila(Trabajo trabajo, Progreso ultimo) implements Serializable {}

    /** Called before the page is shown. */
    public void cargar() {
        leer();
        resultados = invariantes.check();
    }

    /** Called by the page's poll while a job runs. The invariants count everything there is: only when a run has ended. */
    public void mirar() {
        long before = countRunning();
        leer();
        if (countRunning() < before) {
            resultados = invariantes.check();
        }
    }

    private void leer() {
        trabajos = Arrays.stream(Trabajo.values())
                .map(trabajo -> new Fila(trabajo, service.findLast(trabajo.id()).orElse(null)))
                .toList();
    }

    public void iniciar(Trabajo trabajo) {
        try {
            service.start(trabajo.id(), Map.of());
            messages.info("trabajos.iniciado");
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        leer();
    }

    /** Whether something runs, so that the page looks again. */
    public boolean isEnMarcha() {
        return countRunning() > 0;
    }

    private long countRunning() {
        return trabajos.stream()
                .filter(fila -> fila.ultimo() != null && fila.ultimo().isRunning())
                .count();
    }

    public List<Fila> getTrabajos() {
        return trabajos;
    }

    public List<InvarianteResult> getResultados() {
        return resultados;
    }
}
