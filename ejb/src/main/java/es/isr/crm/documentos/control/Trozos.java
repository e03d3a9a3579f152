package es.isr.crm.documentos.control;

import es.isr.crm.documentos.entity.DocumentoGrandeException;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The contents of documents, in pieces of {@value #SIZE} bytes: whatever the length of one, a piece is all of it that is in
 * memory, and no packet to the database is longer. They join the transaction of whoever writes them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Trozos {

    /** Length of a piece; the last one is shorter. */
    static final int SIZE = 256 * 1024;

    private static final int MEGABYTE = 1_000_000;

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /**
     * Writes a content.
     *
     * @param documentoId whose
     * @param content read to its end, or as far as it is too long
     * @param megabytes how long it may be, in MB of 1,000,000 bytes
     * @return what came
     * @throws DocumentoGrandeException when there is more
     * @throws IOException when it breaks off
     */
    public Contenido write(Long documentoId, InputStream content, int megabytes) throws IOException {
        MessageDigest digest = sha256();
        long total = 0;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO documentos_trozos (documento_id, orden, datos) VALUES (?, ?, ?)")) {
            byte[] piece = content.readNBytes(SIZE);
            for (int orden = 0; piece.length > 0; orden++) {
                total += piece.length;
                if (total > (long) megabytes * MEGABYTE) {
                    throw new DocumentoGrandeException(megabytes);
                }
                digest.update(piece);
                insert.setLong(1, documentoId);
                insert.setInt(2, orden);
                insert.setBytes(3, piece);
                insert.executeUpdate();
                piece = content.readNBytes(SIZE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("content of document " + documentoId + " not written", e);
        }
        return new Contenido(total, HexFormat.of().formatHex(digest.digest()));
    }

    /** A piece; nothing after the last one. */
    public Optional<byte[]> read(Long documentoId, int orden) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT datos FROM documentos_trozos WHERE documento_id = ? AND orden = ?")) {
            query.setLong(1, documentoId);
            query.setInt(2, orden);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("content of document " + documentoId + " not read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What was written.
     *
     * @param bytes how long
     * @param sha256 its SHA-256, in hexadecimal
     */
    public record Contenido(long bytes, String sha256) {}
}
