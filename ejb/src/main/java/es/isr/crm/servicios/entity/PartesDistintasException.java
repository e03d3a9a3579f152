package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A combo is made of other kinds of parts than the service has: it is not another plan for the same. */
public class PartesDistintasException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param plan name of the combo that was wanted */
    public PartesDistintasException(String plan) {
        super("plan", plan);
    }
}
