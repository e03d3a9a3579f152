package es.isr.crm.batch.trabajos;

import es.isr.crm.shared.entity.BusinessException;

/** A run that has ended cannot be stopped, nor one that runs on another node. */
public class NoEnMarchaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param ejecucion id of the run */
    public NoEnMarchaException(long ejecucion) {
        super(null, ejecucion);
    }
}
