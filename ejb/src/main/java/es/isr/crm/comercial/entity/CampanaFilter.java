package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What the list of campaigns is narrowed by; all conditions hold at once.
 *
 * @param texto words of code or name; null for all
 * @param tipos means; empty for all
 * @param estados states of today; empty for all
 */
public record CampanaFilter(String texto, List<TipoCampana> tipos, List<EstadoCampana> estados)
        implements Serializable {

    public static final CampanaFilter ALL = new CampanaFilter(null, List.of(), List.of());

    public CampanaFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        tipos = tipos == null ? List.of() : List.copyOf(tipos);
        estados = estados == null ? List.of() : List.copyOf(estados);
    }
}
