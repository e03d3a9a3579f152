package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A row of the audit as the list shows it.
 *
 * @param fila the row
 * @param cliente name of its customer, or null
 */
public record AuditoriaRow(FilaAuditoria fila, String cliente) implements Serializable {

    /** When, as an instant. */
    public Instant cuando() {
        return fila.createdAt().toInstant(ZoneOffset.UTC);
    }

    /** What part of the business it is about; null for none of them. */
    public AreaAuditoria area() {
        return AreaAuditoria.of(fila.accion()).orElse(null);
    }

    /** Its key in a list of both ledgers. */
    public String clave() {
        return fila.libro().id() + "-" + fila.id();
    }
}
