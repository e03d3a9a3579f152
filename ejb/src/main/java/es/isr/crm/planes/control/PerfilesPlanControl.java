package es.isr.crm.planes.control;

import es.isr.crm.planes.entity.PerfilesDePlanCambiados;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** What a fibre plan is on the network: the names of its two profiles. Whether PSO has them is PSO's to tell. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PerfilesPlanControl {

    private static final int MAX_NAME = 60;

    @Inject
    private PlanRepository planes;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Event<PerfilesDePlanCambiados> cambiados;

    /** @throws NotFoundException when there is no such plan, or it is none of fibre */
    public Plan getFibra(Long planId) {
        return planes.findById(planId).filter(Plan::isFibra).orElseThrow(() -> new NotFoundException("plan", planId));
    }

    /**
     * Names the profiles of a plan.
     *
     * @param aplicar whether who has the plan gets them too
     */
    public void assign(Long planId, String velocidad, String usuario, boolean aplicar) {
        Plan plan = getFibra(planId);
        String speed = clean(velocidad);
        String user = clean(usuario);
        List<ErrorCampo> errores = check(speed, user);
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        plan.perfiles(speed, user);
        if (aplicar) {
            cambiados.fire(new PerfilesDePlanCambiados(planId, plan.getNombre(), speed, user));
        }
    }

    private List<ErrorCampo> check(String velocidad, String usuario) {
        List<ErrorCampo> errores = new ArrayList<>();
        name(velocidad, "perfilVelocidad", errores);
        name(usuario, "perfilUsuario", errores);
        if (configuracion.text(Parametro.PERFIL_SUSPENDIDO).equals(velocidad)) {
            // Whoever was sold the plan would be cut from the first day.
            errores.add(new ErrorCampo("perfilVelocidad", "perfilDeSuspension", velocidad));
        }
        return errores;
    }

    private static void name(String name, String field, List<ErrorCampo> errores) {
        if (name == null) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        } else if (name.length() > MAX_NAME) {
            errores.add(new ErrorCampo(field, "largo", MAX_NAME));
        }
    }

    private static String clean(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
