package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a list of leads is narrowed by; all conditions hold at once.
 *
 * @param texto name, telephone, e-mail or town; null for all
 * @param estados states; empty for all
 * @param interes how much they want it; null for all
 * @param origen how we came to know of them; null for all
 * @param asignadoId whose; null for everybody's, {@link #NADIE} for nobody's
 * @param campanaId the campaign; null for all
 * @param desde first day on which they came; null for all
 * @param vencidas only those of which something should have been done by today
 */
public record LeadFilter(
        String texto,
        List<EstadoLead> estados,
        Interes interes,
        OrigenLead origen,
        Long asignadoId,
        Long campanaId,
        LocalDate desde,
        boolean vencidas)
        implements Serializable {

    /** Stands for the leads that nobody has been given. */
    public static final Long NADIE = 0L;

    public static final LeadFilter TODOS = new LeadFilter(null, List.of(), null, null, null, null, null, false);

    public LeadFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        estados = estados == null ? List.of() : List.copyOf(estados);
    }

    /** Whoever has a name, telephone, e-mail or town like that. */
    public static LeadFilter ofTexto(String texto) {
        return new LeadFilter(texto, List.of(), null, null, null, null, null, false);
    }

    /** The same, of one state alone. */
    public LeadFilter de(EstadoLead estado) {
        return new LeadFilter(texto, List.of(estado), interes, origen, asignadoId, campanaId, desde, vencidas);
    }
}
