package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The ticket tells of another shared fault that is not over. */
public class TicketEnIncidenciaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numero its number */
    public TicketEnIncidenciaException(String numero) {
        super(null, numero);
    }
}
