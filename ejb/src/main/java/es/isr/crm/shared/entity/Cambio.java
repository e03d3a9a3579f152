package es.isr.crm.shared.entity;

import java.util.Map;

/**
 * What one save did to one audited entity.
 *
 * @param entidad simple name of the entity
 * @param entidadId its id
 * @param clienteId the customer it belongs to, or null
 * @param kind what happened to the row
 * @param antes values of the changed attributes before; empty on creation
 * @param despues their values after; empty on removal
 */
public record Cambio(
        String entidad,
        Long entidadId,
        Long clienteId,
        Kind kind,
        Map<String, String> antes,
        Map<String, String> despues) {

    /** What happened to the row. */
    public enum Kind {
        CREADO,
        MODIFICADO,
        BORRADO
    }
}
