package es.isr.crm.planes.entity;

import java.io.Serializable;

/** A part of a combo, as typed; one without plan is not there. */
public class DatosParte implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long planId;
    private Integer cantidad = 1;

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    /** How many of it. */
    public Integer getCantidad() {
        return cantidad;
    }

    public void setCantidad(Integer cantidad) {
        this.cantidad = cantidad;
    }
}
