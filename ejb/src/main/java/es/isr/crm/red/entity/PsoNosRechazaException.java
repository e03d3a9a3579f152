package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** PSO refuses our user or password: nothing is sent until it takes them. */
public class PsoNosRechazaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PsoNosRechazaException() {
        super(null);
    }
}
