package es.isr.crm.documentos.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A document as a list shows it.
 *
 * @param id its id
 * @param clienteId whose
 * @param servicioId the service it is about, or null
 * @param clase what it is for
 * @param origen uploaded or printed
 * @param nombre what a file of it is called
 * @param formato what its content is
 * @param bytes how long
 * @param sha256 of the content, in hexadecimal
 * @param nota what was written about it, or null
 * @param usuario who brought it in
 * @param createdAt when
 * @param retirada who withdrew it, when and why; null while it stands
 */
public record DocumentoRow(
        Long id,
        Long clienteId,
        Long servicioId,
        ClaseDocumento clase,
        OrigenDocumento origen,
        String nombre,
        FormatoDocumento formato,
        long bytes,
        String sha256,
        String nota,
        String usuario,
        Instant createdAt,
        Retirada retirada)
        implements Serializable {

    public static DocumentoRow of(Documento d) {
        return new DocumentoRow(
                d.getId(),
                d.getClienteId(),
                d.getServicioId(),
                d.getClase(),
                d.getOrigen(),
                d.getNombre(),
                d.getFormato(),
                d.getBytes(),
                d.getSha256(),
                d.getNota(),
                d.getUsuario(),
                d.getCreatedAt(),
                d.isRetirado() ? new Retirada(d.getRetiradoAt(), d.getRetiradoPor(), d.getMotivoRetirada()) : null);
    }

    /**
     * Why a document does not count any more.
     *
     * @param cuando when
     * @param quien who
     * @param motivo why
     */
    public record Retirada(Instant cuando, String quien, String motivo) implements Serializable {}
}
