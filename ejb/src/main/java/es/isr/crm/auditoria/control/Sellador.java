package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.FilaAuditoria;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.auditoria.entity.LoteSinSello;
import es.isr.crm.auditoria.entity.LoteSinSello.Lugar;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Seals the rows of the two ledgers, in blocks that hang on each other, shortly after they were committed and never in the
 * transaction of what they tell of: sealing is one after the other, business is not.
 *
 * <p><b>Which rows.</b> Ids are handed out in blocks to whoever asks, so that their order says nothing of when a row was
 * committed. A block is therefore no range of ids but a set of rows: those that are there, seen and have no seal. What is
 * not committed yet is not seen, and comes into a later block, whatever its id.
 *
 * <p><b>How far back.</b> A run that has found everything notes when it began ({@code completoAt}, by the database's
 * clock). The next one looks back from there by {@link #MARGEN}, which is longer than any transaction may last (two hours)
 * and clocks may be apart. A row that shows up with an older date was not written by this application: it is left without
 * a seal, and the verification names it. However long the server was off, what it wrote before is within the margin.
 *
 * <p><b>Who may touch a sealed row.</b> Two do. When customers are joined the history passes to the one who stays: the seal
 * keeps for whom it was sealed. When a customer is forgotten their words and values are emptied and the salts of these rows
 * erased ({@link SalesAuditoria}). Both wait for a block that holds their rows, a few milliseconds, because the rows are
 * read with a shared lock.
 *
 * <p><b>What it is worth.</b> Who can write into the database can work out the whole chain again. The hash of its head is
 * therefore told outside, in the server's log and in each verification; with one of them kept, not even that helps.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Sellador {

    /** Rows in a block. */
    public static final int FILAS = 1000;

    /** How far before the last complete run a row may have been written and not been seen. */
    static final Duration MARGEN = Duration.ofHours(6);

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1000, 1, 1, 0, 0);

    private static final String UNSEALED = """
            SELECT a.id, a.created_at
              FROM %s a LEFT JOIN sellos_auditoria s ON s.libro = ? AND s.fila_id = a.id
             WHERE a.created_at >= ? AND (a.created_at > ? OR a.id > ?) AND s.bloque IS NULL
             ORDER BY a.created_at, a.id LIMIT ?""";
    private static final String SEAL = """
            INSERT INTO sellos_auditoria (bloque, fila_id, libro, cliente_sellado, sal, contenido, huella)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    private final SecureRandom random = new SecureRandom();

    /** Where a run begins in a ledger. */
    public Lugar comienzo(LibroAuditoria libro) {
        return on(connection -> new Lugar(
                new BloquesAuditoria(connection)
                        .findLast(libro)
                        .map(BloqueAuditoria::completoAt)
                        .map(complete -> complete.minus(MARGEN))
                        .orElse(ALWAYS),
                Long.MIN_VALUE));
    }

    /** Now, by the database's clock: what is noted as the beginning of a run. */
    public LocalDateTime now() {
        return on(connection -> new BloquesAuditoria(connection).now());
    }

    /** Whether there is anything to seal. */
    public boolean hayPendientes() {
        for (LibroAuditoria libro : LibroAuditoria.values()) {
            if (!find(libro, comienzo(libro), 1).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The next rows without a seal, oldest first.
     *
     * @param desde the place after which they come
     * @param inicio when the run began: with its last block everything from before is sealed
     */
    public Optional<LoteSinSello> findSinSello(LibroAuditoria libro, Lugar desde, LocalDateTime inicio) {
        List<Lugar> found = find(libro, desde, FILAS + 1);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        boolean last = found.size() <= FILAS;
        List<Lugar> rows = last ? found : found.subList(0, FILAS);
        return Optional.of(new LoteSinSello(
                libro, rows.stream().map(Lugar::id).toList(), rows.get(rows.size() - 1), last ? inicio : null));
    }

    private List<Lugar> find(LibroAuditoria libro, Lugar desde, int limit) {
        return on(connection -> {
            String sql = UNSEALED.formatted(FilasAuditoria.tabla(libro));
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, libro.id());
                query.setObject(2, desde.createdAt());
                query.setObject(3, desde.createdAt());
                query.setLong(4, desde.id());
                query.setInt(5, limit);
                List<Lugar> found = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        found.add(new Lugar(row.getObject(2, LocalDateTime.class), row.getLong(1)));
                    }
                }
                return found;
            }
        });
    }

    /**
     * Puts a block behind the last one.
     *
     * @return the block; nothing when its rows are not there any more
     */
    public Optional<BloqueAuditoria> sellar(LoteSinSello lote) {
        return on(connection -> {
            BloquesAuditoria bloques = new BloquesAuditoria(connection);
            Optional<BloqueAuditoria> head = bloques.findLastForUpdate();
            long numero = head.map(BloqueAuditoria::numero).orElse(0L) + 1;
            SortedMap<Long, Sello> seals = seals(read(connection, lote));
            if (seals.isEmpty()) {
                return Optional.empty();
            }
            SortedMap<Long, byte[]> digests = new TreeMap<>();
            seals.forEach((id, seal) -> digests.put(id, seal.huella()));
            LocalDateTime complete = lote.completoAt() != null
                    ? lote.completoAt()
                    : bloques.findLast(lote.libro())
                            .map(BloqueAuditoria::completoAt)
                            .orElse(null);
            BloqueAuditoria block = new BloqueAuditoria(
                    numero,
                    lote.libro(),
                    seals.firstKey(),
                    seals.lastKey(),
                    seals.size(),
                    complete,
                    bloques.now(),
                    head.map(BloqueAuditoria::huella).orElse(BloqueAuditoria.ORIGEN),
                    Huellas.filas(digests),
                    null);
            block = block.con(Huellas.bloque(block));
            bloques.insert(block);
            write(connection, block, seals);
            return Optional.of(block);
        });
    }

    private static List<FilaAuditoria> read(Connection connection, LoteSinSello lote) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(lote.ids().size(), "?"));
        String sql = "SELECT " + FilasAuditoria.columnas(lote.libro()) + " FROM " + FilasAuditoria.tabla(lote.libro())
                + " a WHERE a.id IN (" + marks + ") LOCK IN SHARE MODE";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < lote.ids().size(); i++) {
                query.setLong(i + 1, lote.ids().get(i));
            }
            List<FilaAuditoria> rows = new ArrayList<>(lote.ids().size());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows.add(FilasAuditoria.read(lote.libro(), row));
                }
            }
            return rows;
        }
    }

    private SortedMap<Long, Sello> seals(List<FilaAuditoria> rows) {
        SortedMap<Long, Sello> seals = new TreeMap<>();
        for (FilaAuditoria row : rows) {
            byte[] salt = new byte[Huellas.SAL];
            random.nextBytes(salt);
            byte[] content = Huellas.contenido(salt, row.contenido());
            seals.put(row.id(), new Sello(row.clienteId(), salt, content, Huellas.fila(row, content)));
        }
        return seals;
    }

    private static void write(Connection connection, BloqueAuditoria block, Map<Long, Sello> seals)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SEAL)) {
            for (Map.Entry<Long, Sello> entry : seals.entrySet()) {
                Sello seal = entry.getValue();
                insert.setLong(1, block.numero());
                insert.setLong(2, entry.getKey());
                insert.setString(3, block.libro().id());
                insert.setObject(4, seal.clienteId());
                insert.setBytes(5, seal.sal());
                insert.setBytes(6, seal.contenido());
                insert.setBytes(7, seal.huella());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private <T> T on(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("audit not sealed", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private record Sello(Long clienteId, byte[] sal, byte[] contenido, byte[] huella) {}
}
