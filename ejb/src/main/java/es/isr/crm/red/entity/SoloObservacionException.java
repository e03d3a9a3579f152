package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** PSO is only to be watched: nothing is changed on the network. */
public class SoloObservacionException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SoloObservacionException() {
        super(null);
    }
}
