package es.isr.crm.planes.control;

import es.isr.crm.planes.entity.DatosParte;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.ParteCombo;
import es.isr.crm.planes.entity.ParteEnComboException;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a combo is made of: two parts at least, one of them of fibre at most, because a combo has one ONT and one place,
 * no combo among them, and nothing that is not for sale itself.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PartesControl {

    private static final int MIN_PARTS = 2;
    private static final int MAX_OF_ONE = 9;

    @Inject
    private PlanRepository planes;

    /** What is wrong with the parts that were typed; nothing for what is no combo. */
    public List<ErrorCampo> check(DatosPlan datos) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (datos.getTipo() != TipoPlan.COMBO) {
            return errores;
        }
        Set<Long> seen = new HashSet<>();
        int total = 0;
        boolean fibre = false;
        for (int i = 0; i < datos.getPartes().size(); i++) {
            DatosParte typed = datos.getPartes().get(i);
            if (typed.getPlanId() == null) {
                continue;
            }
            String row = "partes:" + i + ":";
            Plan parte = planes.findById(typed.getPlanId()).orElse(null);
            if (!isCount(typed.getCantidad())) {
                errores.add(new ErrorCampo(row + "cantidad", "entero", 1, MAX_OF_ONE));
                continue;
            }
            if (parte == null || parte.isCombo()) {
                errores.add(new ErrorCampo(row + "parte", "planDesconocido"));
            } else if (!seen.add(parte.getId())) {
                errores.add(new ErrorCampo(row + "parte", "comboParteRepetida"));
            } else if (!parte.isActivo() && datos.isActivo()) {
                errores.add(new ErrorCampo(row + "parte", "comboParteRetirada", parte.getNombre()));
            } else if (parte.isFibra() && (fibre || typed.getCantidad() > 1)) {
                errores.add(new ErrorCampo(row + "parte", "comboUnaFibra"));
            }
            fibre |= parte != null && parte.isFibra();
            total += typed.getCantidad();
        }
        if (errores.isEmpty() && total < MIN_PARTS) {
            errores.add(new ErrorCampo("partes", "comboDosPartes"));
        }
        return errores;
    }

    private static boolean isCount(Integer cantidad) {
        return cantidad != null && cantidad >= 1 && cantidad <= MAX_OF_ONE;
    }

    /**
     * Makes a combo of the parts that were typed. Each is held, so that none is taken off sale in the same instant.
     *
     * @param combo the plan; one that is no combo stays without parts
     * @param datos data that passed {@link #check}
     */
    public void componer(Plan combo, DatosPlan datos) {
        if (combo.isCombo()) {
            combo.componer(datos.getPartes().stream()
                    .filter(typed -> Objects.nonNull(typed.getPlanId()))
                    .map(typed -> new ParteCombo(planes.getForUpdate(typed.getPlanId()), typed.getCantidad()))
                    .toList());
        }
    }

    /**
     * @param plan that is to be taken off sale, held by this transaction
     * @throws ParteEnComboException when a combo on sale is made of it
     */
    public void requireRetirable(Plan plan) {
        List<String> combos = planes.findCombosEnVenta(plan.getId());
        if (!combos.isEmpty()) {
            throw new ParteEnComboException(plan.getNombre(), String.join(", ", combos));
        }
    }
}
