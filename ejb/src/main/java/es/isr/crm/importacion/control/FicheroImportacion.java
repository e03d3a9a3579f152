package es.isr.crm.importacion.control;

import es.isr.crm.importacion.entity.Codificacion;
import es.isr.crm.importacion.entity.FicheroIlegibleException;
import es.isr.crm.importacion.entity.FicheroRecibido;
import es.isr.crm.importacion.entity.Importacion;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** The file of an import, kept in pieces of which one at a time is in memory. */
@Dependent
public class FicheroImportacion {

    private static final int PIECE = 512 * 1024;
    private static final int MAX_NAME = 255;

    private static final String KEEP =
            "INSERT INTO partes_importacion (importacion_id, orden, contenido) VALUES (?, ?, ?)";
    private static final String READ =
            "SELECT contenido FROM partes_importacion WHERE importacion_id = ? AND orden = ?";
    private static final String FORGET = "DELETE FROM partes_importacion WHERE importacion_id = ?";

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ImportacionRepository importaciones;

    /**
     * Keeps a file, and the import that it begins.
     *
     * @param nombre its name where it comes from
     * @param usuarioId who sent it, or null
     * @throws FicheroIlegibleException when it is no text
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Importacion keep(String nombre, InputStream in, Long usuarioId, String usuario) {
        Importacion importacion = new Importacion(nombre(nombre), usuarioId, usuario);
        importaciones.add(importacion);
        long id = importacion.getId();
        DetectorCodificacion detector = new DetectorCodificacion();
        MessageDigest digest = sha256();
        long size = 0;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            byte[] piece = new byte[PIECE];
            int order = 0;
            for (int read = in.readNBytes(piece, 0, PIECE); read > 0; read = in.readNBytes(piece, 0, PIECE)) {
                detector.feed(piece, read);
                digest.update(piece, 0, read);
                size += read;
                insert.setLong(1, id);
                insert.setInt(2, order++);
                insert.setBytes(3, Arrays.copyOf(piece, read));
                insert.executeUpdate();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("file of import " + id + " not kept", e);
        }
        if (detector.isBinary() || size == 0) {
            throw new FicheroIlegibleException(nombre);
        }
        importacion.receive(new FicheroRecibido(size, HexFormat.of().formatHex(digest.digest()), detector.end()));
        return importacion;
    }

    /** The last part of a path, short enough. */
    private static String nombre(String sent) {
        String name = sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.substring(0, Math.min(name.length(), MAX_NAME));
    }

    /** Opens it at its first record. */
    public LectorCsv open(Long id, Codificacion codificacion, char separador) {
        try {
            return new LectorCsv(stream(id), codificacion, separador);
        } catch (IOException e) {
            throw new IllegalStateException("file of import " + id + " not read", e);
        }
    }

    /** Its bytes; each piece is fetched when it is needed, with a connection of its own. */
    InputStream stream(Long id) {
        return new SequenceInputStream(new Enumeration<>() {
            private int order;
            private byte[] next = piece(id, order);

            @Override
            public boolean hasMoreElements() {
                return next != null;
            }

            @Override
            public InputStream nextElement() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                InputStream piece = new ByteArrayInputStream(next);
                next = piece(id, ++order);
                return piece;
            }
        });
    }

    private byte[] piece(Long id, int order) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setLong(1, id);
            query.setInt(2, order);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("file of import " + id + " not read", e);
        }
    }

    /** Removes it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Long id) {
        sql.execute(FORGET, id);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
