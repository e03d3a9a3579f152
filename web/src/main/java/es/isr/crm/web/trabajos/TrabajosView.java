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

/** The batch jobs: their last run, and a button for the next. The invariants are shown as they are at this moment. */
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

    /** Called before the page is shown, and by its poll while a job runs. */
    public void cargar() {
        trabajos = Arrays.stream(Trabajo.values())
                .map(trabajo -> new Fila(trabajo, service.findLast(trabajo.id()).orElse(null)))
                .toList();
        resultados = invariantes.check();
    }

    public void iniciar(Trabajo trabajo) {
        try {
            service.start(trabajo.id(), Map.of());
            messages.info("trabajos.iniciado");
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        cargar();
    }

    /** Whether something runs, so that the page looks again. */
    public boolean isEnMarcha() {
        return trabajos.stream()
                .anyMatch(fila -> fila.ultimo() != null && fila.ultimo().isRunning());
    }

    public List<Fila> getTrabajos() {
        return trabajos;
    }

    public List<InvarianteResult> getResultados() {
        return resultados;
    }
}
