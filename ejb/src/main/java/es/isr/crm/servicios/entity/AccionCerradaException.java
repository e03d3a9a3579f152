package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The scheduled action was done or cancelled meanwhile. */
public class AccionCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AccionCerradaException(EstadoAccion estado) {
        super(null, estado);
    }
}
