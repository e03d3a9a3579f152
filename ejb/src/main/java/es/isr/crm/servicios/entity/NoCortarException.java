package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** This customer is not cut for debts, and why was written down. */
public class NoCortarException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoCortarException(String motivo) {
        super("motivo", motivo == null ? "—" : motivo);
    }
}
