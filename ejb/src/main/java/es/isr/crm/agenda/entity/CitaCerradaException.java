package es.isr.crm.agenda.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody closed the appointment before: a double click, or a colleague. */
public class CitaCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param estado how it ended
     * @param quien who said so
     */
    public CitaCerradaException(EstadoCita estado, String quien) {
        super(null, estado, quien);
    }
}
