package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.tareas.control.Tareas;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The box itself: it is somewhere, also when the network no longer has it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RecogidaOnt {

    @Inject
    private Tareas tareas;

    /** It is no longer needed where it is: somebody has to fetch it. */
    @Auditado("red.recogida")
    public void fetch(AsignacionOnt asignacion) {
        tareas.recuperarOnt(
                asignacion.getClienteId(),
                asignacion.getServicioId(),
                asignacion.getOnt().getId(),
                asignacion.getOnt().getNumeroSerie());
    }

    /** It is in use again: nobody has to fetch it. */
    @Auditado("red.recogida")
    public void used(AsignacionOnt asignacion) {
        tareas.ontEnUso(asignacion.getOnt().getId());
    }
}
