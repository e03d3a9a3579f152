package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** The job is running already. */
public class TrabajoEnMarchaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param trabajo id of the job
     * @param desde since when
     * @param usuario who started it
     */
    public TrabajoEnMarchaException(String trabajo, Instant desde, String usuario) {
        super(null, trabajo, desde, usuario);
    }
}
