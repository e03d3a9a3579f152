package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The service has no ONT on the network: there is nothing that could be done with it there. */
public class ServicioSinOntException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ServicioSinOntException() {
        super(null);
    }
}
