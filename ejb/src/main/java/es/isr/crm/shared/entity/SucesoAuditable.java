package es.isr.crm.shared.entity;

/**
 * Something that happened and is worth a row among the audit events although no audited entity changed: a sign-in, a
 * refusal, an export. Fired as a CDI event; the row joins the transaction of whoever fires it.
 *
 * @param accion key, {@code component.verb}
 * @param descripcion what happened, in words, without secrets
 * @param usuario who, when the actor of the request is not yet known (a sign-in); null for the actor
 * @param entidad simple name of what it is about, or null
 * @param entidadId its id, or null
 */
public record SucesoAuditable(String accion, String descripcion, String usuario, String entidad, Long entidadId) {

    public SucesoAuditable(String accion, String descripcion) {
        this(accion, descripcion, null, null, null);
    }
}
