package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.FilaAuditoria;
import es.isr.crm.auditoria.entity.Hallazgo;
import es.isr.crm.auditoria.entity.Hallazgo.Clase;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.auditoria.entity.TramoVerificado;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds the ledgers against their seals. Needs nothing but a connection, reads only, and sees each row together with its
 * seal and its customer in one statement: who is forgotten or joined meanwhile does no harm.
 */
public final class VerificadorSellos {

    /** Blocks that are looked at together. */
    public static final int TRAMO = 50;

    /** Of rows that appeared behind the seal, so many are named, the newest. */
    private static final int MAX_SIN_SELLO = 1000;

    private static final String ACTIVIDAD = """
            , c.anonimizado_at IS NOT NULL AS olvidado, d.fusionado_en_id
              FROM sellos_auditoria s
              LEFT JOIN actividad_cliente a ON a.id = s.fila_id
              LEFT JOIN clientes c ON c.id = a.cliente_id
              LEFT JOIN clientes d ON d.id = s.cliente_sellado""";
    private static final String EVENTOS = """
            , FALSE AS olvidado, NULL AS fusionado_en_id
              FROM sellos_auditoria s LEFT JOIN eventos_auditoria a ON a.id = s.fila_id""";
    private static final String UNSEALED = """
            SELECT a.id FROM %s a LEFT JOIN sellos_auditoria s ON s.libro = ? AND s.fila_id = a.id
             WHERE a.created_at < ? AND s.bloque IS NULL ORDER BY a.id DESC LIMIT ?""";

    private final Connection connection;
    private final BloquesAuditoria bloques;

    public VerificadorSellos(Connection connection) {
        this.connection = connection;
        this.bloques = new BloquesAuditoria(connection);
    }

    /** The head of the chain as it is now. */
    public Optional<BloqueAuditoria> findCabeza() throws SQLException {
        return bloques.findLast();
    }

    /** Whether a block that was seen before is still the same; a finding when it is not. */
    public Optional<Hallazgo> comprobarCabeza(long numero, String huella) throws SQLException {
        boolean same = bloques.find(numero)
                .filter(block -> block.huella().equalsIgnoreCase(huella))
                .isPresent();
        return same ? Optional.empty() : Optional.of(Hallazgo.bloque(Clase.CABEZA, numero));
    }

    /**
     * Looks at a stretch of the chain and the rows in it.
     *
     * @param desde number of the first block, from 1
     * @param hasta of the last, included
     */
    public TramoVerificado verificar(long desde, long hasta) throws SQLException {
        List<Hallazgo> found = new ArrayList<>();
        String before = desde == 1
                ? BloqueAuditoria.ORIGEN
                : bloques.find(desde - 1).map(BloqueAuditoria::huella).orElse(null);
        long expected = desde;
        long rows = 0;
        List<BloqueAuditoria> stretch = bloques.find(desde, hasta);
        for (BloqueAuditoria block : stretch) {
            for (; expected < block.numero(); expected++) {
                found.add(Hallazgo.bloque(Clase.CADENA, expected));
                before = null;
            }
            boolean hangs = before == null || before.equals(block.anterior());
            if (!hangs || !block.huella().equals(Huellas.bloque(block))) {
                found.add(Hallazgo.bloque(Clase.CADENA, block.numero()));
            }
            rows += verificar(block, found);
            before = block.huella();
            expected = block.numero() + 1;
        }
        for (; expected <= hasta; expected++) {
            found.add(Hallazgo.bloque(Clase.CADENA, expected));
        }
        return new TramoVerificado(stretch.size(), rows, found);
    }

    private long verificar(BloqueAuditoria block, List<Hallazgo> found) throws SQLException {
        SortedMap<Long, byte[]> digests = new TreeMap<>();
        String condition = " WHERE s.bloque = ? ORDER BY s.fila_id";
        try (PreparedStatement query = connection.prepareStatement(rows(block.libro()) + condition)) {
            query.setLong(1, block.numero());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long id = row.getLong("fila_id");
                    digests.put(id, row.getBytes("huella"));
                    check(block.libro(), row)
                            .ifPresent(wrong -> found.add(Hallazgo.fila(wrong, block.libro(), id, block.numero())));
                }
            }
        }
        if (digests.size() != block.filas() || !Huellas.filas(digests).equals(block.huellaFilas())) {
            found.add(Hallazgo.bloque(Clase.SELLOS, block.numero()));
        }
        return digests.size();
    }

    private static String rows(LibroAuditoria libro) {
        return "SELECT s.bloque, s.fila_id, s.cliente_sellado, s.sal, s.contenido, s.huella, "
                + FilasAuditoria.columnas(libro) + (libro == LibroAuditoria.ACTIVIDAD ? ACTIVIDAD : EVENTOS);
    }

    /** How one row stands. */
    static Optional<Clase> check(LibroAuditoria libro, ResultSet row) throws SQLException {
        FilaAuditoria now = FilasAuditoria.read(libro, row);
        if (now.createdAt() == null) {
            return Optional.of(Clase.FALTA);
        }
        long sealedFor = row.getLong("cliente_sellado");
        Long cliente = row.wasNull() ? null : sealedFor;
        long joined = row.getLong("fusionado_en_id");
        boolean passed = !row.wasNull() && Long.valueOf(joined).equals(now.clienteId());
        if (cliente == null ? now.clienteId() != null : !cliente.equals(now.clienteId()) && !passed) {
            return Optional.of(Clase.TRASLADADA);
        }
        byte[] content = row.getBytes("contenido");
        if (!Arrays.equals(row.getBytes("huella"), Huellas.fila(now.de(cliente), content))) {
            return Optional.of(Clase.CAMBIADA);
        }
        byte[] salt = row.getBytes("sal");
        FilaAuditoria.Contenido says = now.contenido();
        if (salt == null) {
            boolean forgotten =
                    row.getBoolean("olvidado") && says.equals(FilaAuditoria.Contenido.olvidado(now.accion()));
            return forgotten ? Optional.empty() : Optional.of(Clase.VACIADA);
        }
        return Arrays.equals(content, Huellas.contenido(salt, says)) ? Optional.empty() : Optional.of(Clase.CONTENIDO);
    }

    /** The rows that appeared, dated back, when everything of their time was sealed. */
    public List<Hallazgo> findSinSello() throws SQLException {
        List<Hallazgo> found = new ArrayList<>();
        for (LibroAuditoria libro : LibroAuditoria.values()) {
            LocalDateTime complete =
                    bloques.findLast(libro).map(BloqueAuditoria::completoAt).orElse(null);
            if (complete != null) {
                found.addAll(unsealed(libro, complete.minus(Sellador.MARGEN)));
            }
        }
        return found;
    }

    private List<Hallazgo> unsealed(LibroAuditoria libro, LocalDateTime before) throws SQLException {
        String sql = UNSEALED.formatted(FilasAuditoria.tabla(libro));
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, libro.id());
            query.setObject(2, before);
            query.setInt(3, MAX_SIN_SELLO);
            List<Hallazgo> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(Hallazgo.fila(Clase.SIN_SELLO, libro, row.getLong(1), null));
                }
            }
            return found;
        }
    }

    /**
     * How one row stands, and in which block it is.
     *
     * @return its block, with what is wrong with it or no class; nothing when it has no seal
     */
    public Optional<SelloFila> findSello(LibroAuditoria libro, long id) throws SQLException {
        String condition = " WHERE s.libro = ? AND s.fila_id = ?";
        try (PreparedStatement query = connection.prepareStatement(rows(libro) + condition)) {
            query.setString(1, libro.id());
            query.setLong(2, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(
                        new SelloFila(row.getLong("bloque"), check(libro, row).orElse(null)));
            }
        }
    }

    /**
     * The seal of one row.
     *
     * @param bloque number of its block
     * @param mal what is wrong; null when nothing is
     */
    public record SelloFila(long bloque, Clase mal) {}
}
