package es.isr.crm.web.shared.layout;

/**
 * One line of the side menu; its words are the text {@code menu.<id>}.
 *
 * @param id names the entry in the texts
 * @param icon a PrimeIcon
 * @param address where it leads
 */
public record MenuEntry(String id, String icon, String address) {

    /** Whether the page with this view id is this entry's page, or lies below it. */
    public boolean covers(String viewId) {
        return viewId.equals(address + ".xhtml") || isAbove(viewId);
    }

    /** Whether the page with this view id lies below this entry's page. */
    public boolean isAbove(String viewId) {
        return viewId.startsWith(address + "/");
    }
}
