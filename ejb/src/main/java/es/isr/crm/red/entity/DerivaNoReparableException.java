package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** That cannot be done about this difference: it is over, or of a kind that wants something else. */
public class DerivaNoReparableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numeroSerie what it is about, or null */
    public DerivaNoReparableException(String numeroSerie) {
        super(null, numeroSerie);
    }
}
