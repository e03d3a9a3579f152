package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A plan that has been used stays; it can be retired from sale. */
public class PlanEnUsoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre the plan
     * @param uso what uses it
     */
    public PlanEnUsoException(String nombre, UsoPlan uso) {
        super(null, nombre, uso.servicios(), uso.tarifas(), uso.historial(), uso.interesados(), uso.combos());
    }
}
