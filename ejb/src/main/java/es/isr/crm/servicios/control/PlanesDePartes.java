package es.isr.crm.servicios.control;

import es.isr.crm.planes.entity.ParteCombo;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.ServicioCliente;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which services get which plans when one changes its plan: itself, and of a combo each of its parts that of its kind. A
 * combo made of other kinds is another thing to sell, not another plan for the same.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PlanesDePartes {

    @Inject
    private ServicioRepository servicios;

    /**
     * @param servicio a priced service
     * @param plan the plan that it is to have
     * @return what runs, with the plan that it is to run by; nothing when the combo's parts are not of the same kinds
     */
    public Optional<Map<ServicioCliente, Plan>> of(ServicioCliente servicio, Plan plan) {
        if (!servicio.isCombo()) {
            return Optional.of(Map.of(servicio, plan));
        }
        List<Plan> wanted = plans(plan);
        Map<ServicioCliente, Plan> all = new LinkedHashMap<>();
        for (ServicioCliente parte : servicios.findPartes(servicio.getId())) {
            Optional<Plan> own = take(wanted, parte);
            if (own.isEmpty()) {
                return Optional.empty();
            }
            all.put(parte, own.get());
        }
        return wanted.isEmpty() ? Optional.of(all) : Optional.empty();
    }

    private static List<Plan> plans(Plan combo) {
        List<Plan> plans = new ArrayList<>();
        for (ParteCombo parte : combo.getPartes()) {
            for (int i = 0; i < parte.getCantidad(); i++) {
                plans.add(parte.getParte());
            }
        }
        return plans;
    }

    private static Optional<Plan> take(List<Plan> plans, ServicioCliente parte) {
        for (Iterator<Plan> each = plans.iterator(); each.hasNext(); ) {
            Plan plan = each.next();
            if (plan.getTipo() == parte.getTipo()) {
                each.remove();
                return Optional.of(plan);
            }
        }
        return Optional.empty();
    }
}
