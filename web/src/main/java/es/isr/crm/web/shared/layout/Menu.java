package es.isr.crm.web.shared.layout;

import java.util.List;

/** The side menu of everybody; who is offered an entry is decided by the matrix of permissions. */
final class Menu {

    static final List<MenuGroup> GROUPS = List.of(
            group(null, entry("panel", "pi-chart-bar", "/panel"), entry("informes", "pi-chart-line", "/informes")),
            group("clientes", entry("clientes", "pi-users", "/clientes"), entry("planes", "pi-tags", "/planes")),
            group(
                    "comercial",
                    entry("leads", "pi-user-plus", "/leads"),
                    entry("campanas", "pi-megaphone", "/campanas")),
            group(
                    "facturas",
                    entry("facturas", "pi-file", "/facturas"),
                    entry("facturacion", "pi-receipt", "/facturacion"),
                    entry("pagos", "pi-euro", "/pagos"),
                    entry("banco", "pi-building-columns", "/banco"),
                    entry("caja", "pi-calculator", "/caja"),
                    entry("impagos", "pi-exclamation-circle", "/impagos"),
                    entry("entregas", "pi-envelope", "/entregas")),
            group(
                    "soporte",
                    entry("tickets", "pi-ticket", "/tickets"),
                    entry("agenda", "pi-calendar", "/agenda"),
                    entry("incidencias", "pi-exclamation-triangle", "/incidencias"),
                    entry("tareas", "pi-check-square", "/tareas"),
                    entry("articulos", "pi-book", "/articulos"),
                    entry("red", "pi-wifi", "/red")),
            group(
                    "sistema",
                    entry("trabajos", "pi-cog", "/trabajos"),
                    entry("auditoria", "pi-history", "/auditoria"),
                    entry("privacidad", "pi-shield", "/privacidad"),
                    entry("usuarios", "pi-id-card", "/usuarios"),
                    entry("configuracion", "pi-sliders-h", "/configuracion"),
                    entry("ayuda", "pi-question-circle", "/ayuda")));

    private Menu() {}

    private static MenuGroup group(String id, MenuEntry... entries) {
        return new MenuGroup(id, List.of(entries));
    }

    private static MenuEntry entry(String id, String icon, String address) {
        return new MenuEntry(id, icon, address);
    }
}
