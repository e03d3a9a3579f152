package es.isr.crm.batch.entregas;

import es.isr.crm.batch.trabajos.ArriendoListener;
import es.isr.crm.correo.control.Cartero;
import es.isr.crm.correo.entity.Reparto;
import es.isr.crm.correo.entity.Reparto.Fin;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends what is due, round after round, until nothing more is, or the mail server is away: then the rest goes by itself
 * when it is back. Another dispatcher that is at it is waited for.
 */
@Named
@Dependent
public class RepartirEntregas extends AbstractBatchlet {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Inject
    @BatchProperty
    private String ejecucion;

    @Inject
    private JobContext job;

    @Inject
    private Cartero cartero;

    private volatile boolean stopped;

    @Override
    public String process() {
        Long grupo = ejecucion == null || ejecucion.isBlank() ? null : Long.valueOf(ejecucion);
        Reparto sum = Reparto.nada(Fin.SIGUE);
        while (!stopped && (sum.fin() == Fin.SIGUE || sum.fin() == Fin.OCUPADO)) {
            if (sum.fin() == Fin.OCUPADO) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            sum = sum.plus(cartero.repartir(grupo, () -> stopped));
        }
        String outcome = "correo: " + sum.enviadas() + " enviados, " + sum.noEnviadas() + " sin enviar";
        String result = switch (sum.fin()) {
            case APAGADO -> ArriendoListener.PARCIAL + ": " + outcome + "; el correo está apagado (EMAIL_HOST)";
            case SIN_SERVIDOR ->
                ArriendoListener.PARCIAL + ": " + outcome + "; el servidor de correo no responde, lo demás espera";
            default -> sum.noEnviadas() > 0 ? ArriendoListener.PARCIAL + ": " + outcome : outcome;
        };
        job.setExitStatus(result);
        return result;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
