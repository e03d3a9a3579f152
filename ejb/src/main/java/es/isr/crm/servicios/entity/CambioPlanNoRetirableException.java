package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A change of plan is taken back before its day, as long as nothing else has been decided about what comes after it. */
public class CambioPlanNoRetirableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CambioPlanNoRetirableException() {
        super(null);
    }
}
