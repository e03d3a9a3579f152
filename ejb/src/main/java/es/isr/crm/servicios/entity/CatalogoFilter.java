package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.util.List;

/**
 * What the list of plans is narrowed by; all conditions hold at once.
 *
 * @param texto words of name or description; null for all
 * @param tipos kinds; empty for all
 * @param activo true for those on sale, false for the retired, null for both
 * @param destacado only the recommended
 */
public record CatalogoFilter(String texto, List<TipoPlan> tipos, Boolean activo, boolean destacado)
        implements Serializable {

    public static final CatalogoFilter ALL = new CatalogoFilter(null, List.of(), null, false);

    public CatalogoFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        tipos = tipos == null ? List.of() : List.copyOf(tipos);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
