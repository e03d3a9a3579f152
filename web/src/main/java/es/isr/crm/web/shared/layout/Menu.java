package es.isr.crm.web.shared.layout;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import java.util.List;
import java.util.Set;

/** The side menu of everybody. Who may enter a page is decided by its boundaries; here it is only not offered. */
final class Menu {

    static final List<MenuGroup> GROUPS = List.of(
            group(null, entry("panel", "pi-chart-bar", "/panel")),
            group("clientes", entry("clientes", "pi-users", "/clientes"), entry("planes", "pi-box", "/planes")),
            group(
                    "soporte",
                    entry("tickets", "pi-ticket", "/tickets", ADMIN_ROLE, USER_ROLE, TECNICO_ROLE),
                    entry("red", "pi-wifi", "/red", ADMIN_ROLE, TECNICO_ROLE)),
            group("comercial", entry("leads", "pi-filter", "/leads", ADMIN_ROLE, COMERCIAL_ROLE)),
            group(
                    "sistema",
                    entry("trabajos", "pi-cog", "/trabajos", ADMIN_ROLE),
                    entry("usuarios", "pi-lock", "/usuarios", ADMIN_ROLE),
                    entry("auditoria", "pi-history", "/auditoria", ADMIN_ROLE),
                    entry("configuracion", "pi-sliders-h", "/configuracion", ADMIN_ROLE)));

    private Menu() {}

    private static MenuGroup group(String id, MenuEntry... entries) {
        return new MenuGroup(id, List.of(entries));
    }

    private static MenuEntry entry(String id, String icon, String address, String... roles) {
        return new MenuEntry(id, icon, address, Set.of(roles));
    }
}
