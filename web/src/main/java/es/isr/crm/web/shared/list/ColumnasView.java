package es.isr.crm.web.shared.list;

import es.isr.crm.usuarios.boundary.VistaService;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.primefaces.event.ColumnToggleEvent;
import org.primefaces.model.Visibility;

/**
 * Which columns of the tables the user wants to see. A choice is kept with the user when it is made, so that it is there in
 * the next session and in another browser; in this session it is read once for each page.
 */
@Named
@SessionScoped
public class ColumnasView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What {@code crm:columna} calls its column. */
    private static final String CLAVE = "crmClave";

    @Inject
    private VistaService vistas;

    private final Map<String, Set<String>> ocultas = new HashMap<>();

    /** Whether a column of the page is shown; one without a name always is. */
    public synchronized boolean isVisible(String clave) {
        return clave == null || clave.isEmpty() || !ocultas(page()).contains(clave);
    }

    /** A column was switched on or off. */
    public synchronized void cambiar(ColumnToggleEvent event) {
        String page = page();
        Object clave = ((UIComponent) event.getColumn()).getAttributes().get(CLAVE);
        Set<String> hidden = ocultas(page);
        if (event.getVisibility() == Visibility.HIDDEN) {
            hidden.add((String) clave);
        } else {
            hidden.remove(clave);
        }
        vistas.guardarColumnasOcultas(page, hidden);
    }

    private Set<String> ocultas(String page) {
        return ocultas.computeIfAbsent(page, known -> new HashSet<>(vistas.findColumnasOcultas(known)));
    }

    private static String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
    }
}
