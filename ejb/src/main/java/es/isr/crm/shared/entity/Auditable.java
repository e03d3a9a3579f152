package es.isr.crm.shared.entity;

import java.util.Set;

/**
 * A thing whose every change leaves a row: in the activity of its customer when it has one, else among the audit
 * events.
 */
public interface Auditable {

    Long getId();

    /** The customer whose history this belongs to, or null. */
    default Long auditedClienteId() {
        return null;
    }

    /** Attributes whose values are never written down: secrets, and technical ones that say nothing. */
    default Set<String> unauditedAttributes() {
        return Set.of();
    }
}
