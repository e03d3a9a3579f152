package es.isr.crm.agenda.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another appointment for the same was made a moment before. */
public class YaCitadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public YaCitadaException() {
        super("motivo");
    }
}
