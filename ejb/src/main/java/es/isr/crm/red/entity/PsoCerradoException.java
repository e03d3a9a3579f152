package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** PSO refuses our credentials: nothing is sent to it until it accepts them. */
public class PsoCerradoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PsoCerradoException() {
        super(null);
    }
}
