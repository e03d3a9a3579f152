package es.isr.crm.web.red;

import es.isr.crm.web.security.PermisosView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages about the network, one beside the other at the head of each: those that the user may open. */
@Named
@RequestScoped
public class RedNavView {

    private static final List<Entrada> ALL = List.of(
            new Entrada("ordenes", "/red"),
            new Entrada("deriva", "/red/deriva"),
            new Entrada("onts", "/red/onts"),
            new Entrada("logs", "/red/logs"),
            new Entrada("perfiles", "/red/perfiles"));

    @Inject
    private PermisosView permisos;

    private List<Entrada> entradas;

    /**
     * A page of the network.
     *
     * @param id names it in the texts, {@code red_nav.<id>}
     * @param address where it is
     */
    public record Entrada(String id, String address) {

        private boolean covers(String viewId) {
            return viewId.equals(address + ".xhtml") || viewId.startsWith(address + "/");
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

    /** The value of {@code aria-current}: every page below an entry is that entry's, the orders have the rest. */
    public String current(Entrada entrada) {
        String viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        Optional<Entrada> current = ALL.stream()
                .filter(each -> each.covers(viewId))
                .max(Comparator.comparing(each -> each.address().length()));
        return current.filter(entrada::equals).isPresent() ? "page" : null;
    }
}
