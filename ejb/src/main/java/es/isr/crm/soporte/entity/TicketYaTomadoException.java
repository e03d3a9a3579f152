package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else was quicker. */
public class TicketYaTomadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param quien who has it, or the number of the ticket */
    public TicketYaTomadoException(String quien) {
        super(null, quien);
    }
}
