package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.FilaAuditoria;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/**
 * The digests of rows and blocks: SHA-256 (FIPS 180-4) over canonical bytes.
 *
 * <p>Canonical: a tag with a version, then each value in a fixed order, as its length in bytes (four, big endian) and its
 * text in UTF-8; nothing is the length -1. Numbers are decimal, moments UTC to the microsecond. No two different rows have
 * the same bytes, and a dump restored on another database gives the same ones.
 *
 * <p>The digest of a row is of two steps. What may be forgotten (words and values) goes in by a digest of its own, salted
 * with 128 random bits: once the salt is erased nobody can try out telephone numbers against it, and the row's digest can
 * still be worked out from what is left of the row.
 */
final class Huellas {

    /** Bytes of a salt. */
    static final int SAL = 16;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private Huellas() {}

    /** Of what a row says, with its salt. */
    static byte[] contenido(byte[] sal, FilaAuditoria.Contenido contenido) {
        MessageDigest digest = sha256();
        text(digest, "isr-crm/contenido/1");
        digest.update(sal);
        text(digest, contenido.descripcion());
        text(digest, contenido.antes());
        text(digest, contenido.despues());
        return digest.digest();
    }

    /**
     * Of a whole row.
     *
     * @param contenido digest of what it says
     */
    static byte[] fila(FilaAuditoria fila, byte[] contenido) {
        MessageDigest digest = sha256();
        text(digest, "isr-crm/fila/1");
        text(digest, fila.libro().id());
        number(digest, fila.id());
        number(digest, fila.clienteId());
        text(digest, fila.accion());
        text(digest, fila.entidad());
        number(digest, fila.entidadId());
        number(digest, fila.usuarioId());
        text(digest, fila.usuario());
        text(digest, fila.ip());
        moment(digest, fila.createdAt());
        digest.update(contenido);
        return digest.digest();
    }

    /** Of the rows of a block, by their ids. */
    static String filas(SortedMap<Long, byte[]> huellas) {
        MessageDigest digest = sha256();
        text(digest, "isr-crm/filas/1");
        for (Map.Entry<Long, byte[]> fila : huellas.entrySet()) {
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, fila.getKey()));
            digest.update(fila.getValue());
        }
        return hex(digest);
    }

    /** Of a block: of everything in it but this hash itself. */
    static String bloque(BloqueAuditoria bloque) {
        MessageDigest digest = sha256();
        text(digest, "isr-crm/bloque/1");
        number(digest, bloque.numero());
        text(digest, bloque.libro().id());
        number(digest, bloque.desdeId());
        number(digest, bloque.hastaId());
        number(digest, (long) bloque.filas());
        moment(digest, bloque.completoAt());
        moment(digest, bloque.selladoAt());
        text(digest, bloque.anterior());
        text(digest, bloque.huellaFilas());
        return hex(digest);
    }

    private static void number(MessageDigest digest, Long value) {
        text(digest, value == null ? null : value.toString());
    }

    private static void moment(MessageDigest digest, LocalDateTime value) {
        text(digest, value == null ? null : MOMENT.format(value));
    }

    private static void text(MessageDigest digest, String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, value == null ? -1 : bytes.length));
        digest.update(bytes);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
