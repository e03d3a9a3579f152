package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A step that is not one of a service's life. */
public class TransicionNoPermitidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TransicionNoPermitidaException(EstadoServicio from, EstadoServicio to) {
        super(null, from, to);
    }
}
