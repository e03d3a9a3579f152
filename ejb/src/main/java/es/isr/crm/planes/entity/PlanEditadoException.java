package es.isr.crm.planes.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** Somebody else saved this plan since it was opened. */
public class PlanEditadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre the plan
     * @param autor who saved it last
     * @param cuando when that was
     */
    public PlanEditadoException(String nombre, String autor, Instant cuando) {
        super(null, nombre, autor, cuando);
    }
}
