package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The customer has no service of which this could be asked, or not any more: a double click, or a colleague. */
public class NingunServicioException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NingunServicioException() {
        super(null);
    }
}
