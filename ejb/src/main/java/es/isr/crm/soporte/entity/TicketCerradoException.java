package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The ticket is solved or closed; to change it, it has to be opened again. */
public class TicketCerradoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numero its number */
    public TicketCerradoException(String numero) {
        super(null, numero);
    }
}
