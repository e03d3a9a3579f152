package es.isr.crm.web.trabajos;

import es.isr.crm.batch.trabajos.ArriendoListener;
import es.isr.crm.batch.trabajos.Ejecucion;
import es.isr.crm.batch.trabajos.Horario;
import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.SituacionTrabajo;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.facturacion.control.AgendaFacturacion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** Jobs, as people read them. */
@Named
@RequestScoped
public class TrabajosLegible {

    private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private ViewTexts texts;

    @Inject
    private Reloj reloj;

    /** When it runs by itself. */
    public String horario(SituacionTrabajo job) {
        if (job.trabajo() == Trabajo.FACTURACION_MENSUAL) {
            return texts.format("trabajos.horario.mensual", hora(AgendaFacturacion.HORA));
        }
        if (!job.trabajo().isIniciable()) {
            return texts.get("trabajos.horario.importacion");
        }
        if (job.horario() instanceof Horario.Diario daily) {
            return texts.format("trabajos.horario.diario", hora(daily.hora()));
        }
        if (job.horario() instanceof Horario.Cada often) {
            return texts.format("trabajos.horario.cada", often.every().toMinutes());
        }
        return texts.get("trabajos.horario.mano");
    }

    /** When it runs next by itself; nothing when it does not. */
    public String proxima(SituacionTrabajo job) {
        if (job.proxima() == null) {
            return "";
        }
        return job.proxima().isAfter(reloj.now())
                ? ViewFormats.instant(job.proxima())
                : texts.get("trabajos.proxima.ya");
    }

    /** How long a run took, or has taken so far. */
    public String duracion(Ejecucion run) {
        Duration took = run.duracion(reloj.now());
        return took == null ? "" : ViewFormats.span(took);
    }

    /** How a run goes or ended; what ended with something left undone is not simply done. */
    public String estado(Progreso run) {
        boolean done = BatchStatus.COMPLETED.name().equals(run.estado());
        return done && isParcial(run) ? "EN_PARTE" : run.estado();
    }

    /** What a run says of itself; null when it has no more to say than its state does. */
    public String resultado(Progreso run) {
        if (run == null || run.resultado() == null || run.resultado().equals(run.estado())) {
            return null;
        }
        return isParcial(run)
                ? run.resultado().replaceFirst("^" + ArriendoListener.PARCIAL + ":? *", "")
                : run.resultado();
    }

    private static boolean isParcial(Progreso run) {
        return run.resultado() != null && run.resultado().startsWith(ArriendoListener.PARCIAL);
    }

    /** What a run was told. */
    public String parametros(Ejecucion run) {
        return run.parametros().entrySet().stream()
                .map(told -> told.getKey() + " = " + told.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Number of a run, ungrouped. */
    public String numero(Ejecucion run) {
        return String.valueOf(run.progreso().ejecucion());
    }

    private static String hora(LocalTime hour) {
        return HORA.format(hour);
    }
}
