package es.isr.crm.auditoria.entity;

import java.util.Locale;

/** The two ledgers of what happened. */
public enum LibroAuditoria {
    /** {@code actividad_cliente}: what is a customer's. */
    ACTIVIDAD,
    /** {@code eventos_auditoria}: everything else. */
    EVENTOS;

    /** As the tables of the seals name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param id as {@link #id()} */
    public static LibroAuditoria of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
