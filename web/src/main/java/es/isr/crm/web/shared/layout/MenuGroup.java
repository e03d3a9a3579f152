package es.isr.crm.web.shared.layout;

import java.util.List;

/**
 * Entries of the side menu under one heading, the text {@code menu.grupo.<id>}; the first group has none.
 *
 * @param id names the heading in the texts; null for no heading
 * @param entries in the order of the menu
 */
public record MenuGroup(String id, List<MenuEntry> entries) {}
