package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The ticket went on since it was looked at. */
public class TicketCambiadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numero its number */
    public TicketCambiadoException(String numero) {
        super(null, numero);
    }
}
