package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.TipoPlan;

/** The numbers of one of the lines that are sold. */
public class DatosLinea extends DatosNumeros {

    private static final long serialVersionUID = 1L;

    private final Long planId;
    private final String plan;
    private final TipoPlan tipo;

    /**
     * @param planId the plan of the line: the one that is sold, or a part of the combo that is
     * @param plan its name
     * @param tipo its kind
     */
    public DatosLinea(Long planId, String plan, TipoPlan tipo) {
        this.planId = planId;
        this.plan = plan;
        this.tipo = tipo;
    }

    public Long getPlanId() {
        return planId;
    }

    public String getPlan() {
        return plan;
    }

    public TipoPlan getTipo() {
        return tipo;
    }

    /** Whether it has a SIM card. */
    public boolean isMovil() {
        return tipo == TipoPlan.MOVIL;
    }
}
