package es.isr.crm.web.importacion;

import java.io.Serializable;

/** Which plan of the catalogue a name in the file means, as it is being chosen. */
public class PlanElegido implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nombre;
    private final int registros;
    private Long planId;

    PlanElegido(String nombre, int registros, Long planId) {
        this.nombre = nombre;
        this.registros = registros;
        this.planId = planId;
    }

    /** As the file has it. */
    public String getNombre() {
        return nombre;
    }

    /** Records that have it. */
    public int getRegistros() {
        return registros;
    }

    /** Id of the plan, or null for none: its records will be rejected. */
    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }
}
