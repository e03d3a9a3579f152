package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The same form was sent twice in the same instant; the other one is the request. */
public class SolicitudRepetidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SolicitudRepetidaException() {
        super(null);
    }
}
