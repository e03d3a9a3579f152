package es.isr.crm.comercial.entity;

import java.time.Instant;
import java.util.List;

/**
 * A lead with everything that is known and was said.
 *
 * @param lead what it points at
 * @param datos what was typed
 * @param notaPerdida why it was lost, in words, or null
 * @param ganadoAt when it was won, or null
 * @param consentimiento what it agreed to, or null
 * @param notas its history, the last line first
 * @param duplicados others with the same telephone or e-mail
 */
public record LeadFicha(
        LeadRow lead,
        DatosLead datos,
        String notaPerdida,
        Instant ganadoAt,
        Consentimiento consentimiento,
        List<NotaRow> notas,
        List<Duplicado> duplicados) {

    /**
     * That they agreed to be called.
     *
     * @param cuando when
     * @param texto version of the words
     */
    public record Consentimiento(Instant cuando, String texto) {}
}
