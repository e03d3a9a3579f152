package es.isr.crm.red.entity;

import java.io.Serializable;
import java.util.Set;

/**
 * What a list of orders is narrowed by; all conditions hold at once.
 *
 * @param texto beginning of a serial, or words of a customer's name or code; null for all
 * @param estados states; empty for all
 * @param tipos what they are for; empty for all
 * @param olt name of the OLT; null for all
 */
public record OrdenFilter(String texto, Set<EstadoOrden> estados, Set<TipoOrden> tipos, String olt)
        implements Serializable {

    public static final OrdenFilter ALL = new OrdenFilter(null, Set.of(), Set.of(), null);

    public OrdenFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        estados = estados == null ? Set.of() : Set.copyOf(estados);
        tipos = tipos == null ? Set.of() : Set.copyOf(tipos);
        olt = olt == null || olt.isBlank() ? null : olt.strip();
    }
}
