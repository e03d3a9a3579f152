package es.isr.crm.agenda.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else has moved the appointment since it was read. */
public class CitaCambiadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CitaCambiadaException() {
        super(null);
    }
}
