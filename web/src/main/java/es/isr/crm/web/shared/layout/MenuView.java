package es.isr.crm.web.shared.layout;

import es.isr.crm.usuarios.entity.MatrizPermisos;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The side menu of the signed-in user: what the role offers, of the pages that there are. */
@Named
@RequestScoped
public class MenuView {

    private static final MatrizPermisos PERMISOS = MatrizPermisos.load();
    private static final Map<String, Boolean> EXISTING = new ConcurrentHashMap<>();

    private List<MenuGroup> groups;

    public List<MenuGroup> getGroups() {
        if (groups == null) {
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            groups = Menu.GROUPS.stream()
                    .map(group -> new MenuGroup(
                            group.id(),
                            group.entries().stream()
                                    .filter(entry -> isOffered(entry, external))
                                    .toList()))
                    .filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** The value of {@code aria-current}: {@code page} for the entry that the user is in, nothing for the others. */
    public String current(MenuEntry entry) {
        String viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return entry.covers(viewId) ? "page" : null;
    }

    private static boolean isOffered(MenuEntry entry, ExternalContext external) {
        return PERMISOS.pagina(entry.address()).stream().flatMap(Set::stream).anyMatch(external::isUserInRole)
                && EXISTING.computeIfAbsent(entry.address(), address -> exists(address, external));
    }

    private static boolean exists(String address, ExternalContext external) {
        try {
            return external.getResource(address + ".xhtml") != null;
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}
