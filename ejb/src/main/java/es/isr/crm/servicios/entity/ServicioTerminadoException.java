package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A service that has ended changes no more. */
public class ServicioTerminadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ServicioTerminadoException() {
        super(null);
    }
}
