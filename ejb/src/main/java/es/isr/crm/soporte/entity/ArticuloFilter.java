package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What the list of articles is narrowed by; all conditions hold at once.
 *
 * @param texto words that are all in it; null for all
 * @param tipos what tickets they are for; empty for all
 * @param retirados whether those that are no longer true are listed in place of the others
 */
public record ArticuloFilter(String texto, List<TipoTicket> tipos, boolean retirados) implements Serializable {

    /** All that are true. */
    public static final ArticuloFilter ALL = new ArticuloFilter(null, List.of(), false);

    public ArticuloFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }
}
