package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.planes.entity.ParteRow;
import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.servicios.entity.DatosLinea;
import es.isr.crm.servicios.entity.DatosVenta;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The form of a sale, be it the first of a customer or one more: the plan chosen, and what it asks for. */
public class VentaFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DatosVenta datos;
    private final List<PlanRow> planes;
    private final Map<Long, List<String>> sinPerfil;
    private final FormularioPrecio precio = new FormularioPrecio(null, true);

    /**
     * @param datos what is typed
     * @param planes what is for sale
     * @param sinPerfil the profiles that PSO does not have, by plan
     */
    public VentaFormulario(DatosVenta datos, List<PlanRow> planes, Map<Long, List<String>> sinPerfil) {
        this.datos = datos;
        this.planes = List.copyOf(planes);
        this.sinPerfil = Map.copyOf(sinPerfil);
    }

    /** What was typed, ready to be sold. */
    public DatosVenta leer() {
        datos.setPrecio(precio.toPrecio());
        return datos;
    }

    /** Asks for the numbers of the lines that the chosen plan has; those that were typed for the same line stay. */
    public void elegir() {
        List<DatosLinea> typed = new ArrayList<>(datos.getLineas());
        datos.getLineas().clear();
        for (DatosLinea linea : lineas(getPlan())) {
            DatosLinea same = typed.stream()
                    .filter(one -> one.getPlanId().equals(linea.getPlanId()))
                    .findFirst()
                    .orElse(linea);
            typed.remove(same);
            datos.getLineas().add(same);
        }
    }

    private static List<DatosLinea> lineas(PlanRow plan) {
        List<DatosLinea> lineas = new ArrayList<>();
        if (plan != null && plan.tipo().isConNumero()) {
            lineas.add(new DatosLinea(plan.id(), plan.nombre(), plan.tipo()));
        } else if (plan != null) {
            for (ParteRow parte : plan.partes()) {
                for (int i = 0; parte.tipo().isConNumero() && i < parte.cantidad(); i++) {
                    lineas.add(new DatosLinea(parte.planId(), parte.nombre(), parte.tipo()));
                }
            }
        }
        return lineas;
    }

    /** Fills the province of the installation in from its postcode. */
    public void ponerProvinciaInstalacion() {
        Provincias.of(datos.getInstalacion().getCodigoPostal()).ifPresent(datos.getInstalacion()::setProvincia);
    }

    /** The plan chosen so far, or null. */
    public PlanRow getPlan() {
        return planes.stream()
                .filter(plan -> Objects.equals(plan.id(), datos.getPlanId()))
                .findFirst()
                .orElse(null);
    }

    /** Whether the chosen plan is installed with an ONT. */
    public boolean isGpon() {
        PlanRow plan = getPlan();
        return plan != null && plan.isConFibra();
    }

    /** Whether the network will be told of it. */
    public boolean isEnRed() {
        return isGpon() && datos.isActivar();
    }

    /** The profiles of the chosen plan, or of its fibre, that PSO does not have; empty when it has them, or nobody knows. */
    public String getPerfilesQueFaltan() {
        PlanRow plan = getPlan();
        if (plan == null) {
            return "";
        }
        List<String> missing = new ArrayList<>(sinPerfil.getOrDefault(plan.id(), List.of()));
        plan.partes().forEach(parte -> missing.addAll(sinPerfil.getOrDefault(parte.planId(), List.of())));
        return String.join(", ", missing);
    }

    public DatosVenta getDatos() {
        return datos;
    }

    public List<PlanRow> getPlanes() {
        return planes;
    }

    public FormularioPrecio getPrecio() {
        return precio;
    }
}
