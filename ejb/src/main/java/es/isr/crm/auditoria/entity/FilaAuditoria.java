package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A row of either ledger, column by column; what a ledger does not have is null. What may be forgotten one day stands
 * apart: the words and the values.
 *
 * @param libro which ledger
 * @param id id of the row
 * @param clienteId whose history it is in
 * @param accion key of the operation
 * @param entidad simple name of what it is about
 * @param entidadId its id
 * @param usuarioId id of who did it, null for the system
 * @param usuario name of who did it
 * @param ip address the request came from
 * @param createdAt when, in UTC, to the microsecond
 * @param contenido the words and the values
 */
public record FilaAuditoria(
        LibroAuditoria libro,
        Long id,
        Long clienteId,
        String accion,
        String entidad,
        Long entidadId,
        Long usuarioId,
        String usuario,
        String ip,
        LocalDateTime createdAt,
        Contenido contenido)
        implements Serializable {

    /**
     * What a row says, and what personal data may be in.
     *
     * @param descripcion what was done, in words
     * @param antes values before, as JSON, or null
     * @param despues values after, as JSON, or null
     */
    public record Contenido(String descripcion, String antes, String despues) implements Serializable {

        /** How anonymising leaves the row of an operation. */
        public static Contenido olvidado(String accion) {
            return new Contenido(accion, null, null);
        }
    }

    /** The same row, as it was while it was another customer's. */
    public FilaAuditoria de(Long otroCliente) {
        return new FilaAuditoria(
                libro, id, otroCliente, accion, entidad, entidadId, usuarioId, usuario, ip, createdAt, contenido);
    }
}
