package es.isr.crm.web.informes;

import es.isr.crm.web.security.PermisosView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reports, one beside the other at the head of each: those that the user may open. */
@Named
@RequestScoped
public class InformesNavView {

    private static final List<Entrada> ALL = List.of(
            new Entrada("ventas", "pi-shopping-cart"),
            new Entrada("bajas", "pi-user-minus"),
            new Entrada("ingresos", "pi-euro"),
            new Entrada("deuda", "pi-exclamation-circle"),
            new Entrada("leads", "pi-user-plus"),
            new Entrada("tickets", "pi-ticket"),
            new Entrada("red", "pi-wifi"));

    @Inject
    private PermisosView permisos;

    private List<Entrada> entradas;

    /**
     * A report.
     *
     * @param id names it in the texts, {@code informe.nav.<id>}, and in its address
     * @param icono beside its name
     */
    public record Entrada(String id, String icono) {

        public String address() {
            return "/informes/" + id;
        }
    }

    public List<Entrada> getEntradas() {
        if (entradas == null) {
            entradas = ALL.stream()
                    .filter(entrada -> permisos.pagina(entrada.address()))
                    .toList();
        }
        return entradas;
    }

    /** The value of {@code aria-current}. */
    public String current(Entrada entrada) {
        String viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return viewId.equals(entrada.address() + ".xhtml") ? "page" : null;
    }
}
