package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.entity.BusinessException;

/** A run that came to its end, or after which there was another, cannot be taken up again. */
public class NoReanudableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param ejecucion id of the run */
    public NoReanudableException(long ejecucion) {
        super(null, ejecucion);
    }
}
