package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** Somebody has the check running already: PSO is asked once at a time. */
public class ConformidadEnMarchaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param usuario who started it
     * @param desde when
     */
    public ConformidadEnMarchaException(String usuario, Instant desde) {
        super(null, usuario, desde);
    }
}
