package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The campaign ended while its form was open, or there is none of that code. */
public class CampanaCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CampanaCerradaException() {
        super(null);
    }
}
