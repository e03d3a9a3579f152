package es.isr.crm.shared.entity;

import java.util.Set;

/**
 * A thing whose every change leaves a row: in the activity of its customer when it has one, else among the audit
 * events.
 */
public interface Auditable {

    Long getId();

    /** What the history calls it; with the id it names one thing. At most 40 ASCII characters. */
    default String auditedName() {
        return getClass().getSimpleName();
    }

    /** The customer whose history this belongs to, or null. */
    default Long auditedClienteId() {
        return null;
    }

    /**
     * How the value of an attribute is written down. A value that must not be read there is masked here.
     *
     * @param attribute name of the attribute
     * @param value its value, never null
     */
    default String auditText(String attribute, Object value) {
        return value.toString();
    }

    /** Attributes whose values are never written down: secrets, and technical ones that say nothing. */
    default Set<String> unauditedAttributes() {
        return Set.of();
    }
}
