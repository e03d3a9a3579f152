package es.isr.crm.web.planes;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosParte;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.ParteRow;
import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.planes.entity.TipoPlan;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** The parts of a combo in the form of a plan: rows that come and go, and what they cost alone. */
@Named
@ViewScoped
public class PartesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_ROWS = 2;

    @Inject
    private transient PlanService planes;

    private List<PlanRow> opciones;

    @PostConstruct
    void init() {
        opciones = planes.findVendibles().stream()
                .filter(plan -> plan.tipo() != TipoPlan.COMBO)
                .toList();
    }

    /** A combo begins with rows to fill in. */
    public void preparar(DatosPlan datos) {
        while (datos.getTipo() == TipoPlan.COMBO && datos.getPartes().size() < FIRST_ROWS) {
            agregar(datos);
        }
    }

    public void agregar(DatosPlan datos) {
        datos.getPartes().add(new DatosParte());
    }

    public void quitar(DatosPlan datos, DatosParte parte) {
        datos.getPartes().remove(parte);
    }

    /** What the parts chosen so far cost alone, EUR a month; null when that cannot be said. */
    public BigDecimal suma(DatosPlan datos) {
        List<ParteRow> chosen = datos.getPartes().stream()
                .filter(parte -> parte.getPlanId() != null && parte.getCantidad() != null)
                .flatMap(parte -> opciones.stream()
                        .filter(plan -> plan.id().equals(parte.getPlanId()))
                        .map(plan -> row(plan, parte.getCantidad())))
                .toList();
        return ParteRow.suma(chosen, datos.getModoPrecio());
    }

    private static ParteRow row(PlanRow plan, int cantidad) {
        return new ParteRow(plan.id(), plan.nombre(), plan.tipo(), cantidad, plan.precioMensual(), plan.modoPrecio());
    }

    /** What the combo costs less, EUR a month; null when that cannot be said, or it costs no less. */
    public BigDecimal ahorro(DatosPlan datos) {
        BigDecimal suma = suma(datos);
        return suma == null || datos.getPrecioMensual() == null || suma.compareTo(datos.getPrecioMensual()) <= 0
                ? null
                : suma.subtract(datos.getPrecioMensual());
    }

    /** What a combo may be made of. */
    public List<PlanRow> getOpciones() {
        return opciones;
    }
}
