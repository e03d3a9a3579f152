package es.isr.crm.web.shared.layout;

import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.web.security.PermisosView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The side menu of the signed-in user: what the role offers, of the pages that there are. */
@Named
@RequestScoped
public class MenuView {

    private static final String TAREAS = "tareas";

    @Inject
    private PermisosView permisos;

    @Inject
    private TareaService tareas;

    private List<MenuGroup> groups;
    private Long pendientes;

    public List<MenuGroup> getGroups() {
        if (groups == null) {
            groups = Menu.GROUPS.stream()
                    .map(group -> new MenuGroup(
                            group.id(),
                            group.entries().stream()
                                    .filter(entry -> permisos.pagina(entry.address()))
                                    .toList()))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** How many things wait behind an entry; null for none, or when it does not count any. */
    public Long count(MenuEntry entry) {
        if (!TAREAS.equals(entry.id())) {
            return null;
        }
        if (pendientes == null) {
            pendientes = tareas.countPendientes();
        }
        return pendientes == 0 ? null : pendientes;
    }

    /** The value of {@code aria-current}: {@code page} for the entry that the user is in, nothing for the others. */
    public String current(MenuEntry entry) {
        return entry.covers(viewId()) ? "page" : null;
    }

    /** Whether the page lies below another, and there is a way up to tell: one of the menu, or one's own profile. */
    public boolean isBelow() {
        return viewId().startsWith("/perfil/")
                || Menu.GROUPS.stream()
                        .flatMap(group -> group.entries().stream())
                        .anyMatch(entry -> entry.isAbove(viewId()));
    }

    private static String viewId() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
