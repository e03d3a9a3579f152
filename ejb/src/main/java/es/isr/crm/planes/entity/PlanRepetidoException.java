package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another plan got that name in the same instant. */
public class PlanRepetidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param nombre the name */
    public PlanRepetidoException(String nombre) {
        super("nombre", nombre);
    }
}
