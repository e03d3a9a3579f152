package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.Hallazgo;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.auditoria.entity.TramoVerificado;
import es.isr.crm.auditoria.entity.VerificacionAuditoria;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

/** The steps of a verification, and what became of each. A step joins the transaction of who takes it, or has its own. */
@Stateless
public class Verificaciones {

    /** So many findings are kept by name; all are counted. */
    public static final int MAX_HALLAZGOS = 1000;

    private static final String ROWS = """
            SELECT ejecucion, usuario, empezada_at, terminada_at, bloques, filas, hallazgos
              FROM verificaciones_auditoria\s""";
    private static final String HEAD = """
            SELECT cabeza, huella FROM verificaciones_auditoria
             WHERE terminada_at IS NOT NULL AND cabeza IS NOT NULL AND ejecucion <> ?
             ORDER BY ejecucion DESC LIMIT 1""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /**
     * Begins one.
     *
     * @param ejecucion id of the job's execution
     * @param usuario who asked for it
     */
    public void abrir(long ejecucion, String usuario) {
        sql.execute(
                "INSERT INTO verificaciones_auditoria (ejecucion, usuario, empezada_at) VALUES (?, ?, ?)",
                ejecucion,
                usuario,
                now());
    }

    /** Number of the last block; 0 when there is none. */
    public long findUltimoBloque() {
        return with(verificador ->
                verificador.findCabeza().map(BloqueAuditoria::numero).orElse(0L));
    }

    /** Looks at a stretch of blocks. */
    public TramoVerificado verificar(long desde, long hasta) {
        return with(verificador -> verificador.verificar(desde, hasta));
    }

    /** Notes what became of a stretch. */
    public void anotar(long ejecucion, TramoVerificado tramo) {
        long before = sql.ask(
                        "SELECT hallazgos FROM verificaciones_auditoria WHERE ejecucion = ? FOR UPDATE",
                        List.of(ejecucion),
                        row -> row.getLong(1))
                .get(0);
        List<Object[]> rows = new ArrayList<>();
        for (Hallazgo found : tramo.hallazgos()) {
            long order = before + rows.size() + 1;
            if (order > MAX_HALLAZGOS) {
                break;
            }
            rows.add(new Object[] {
                ejecucion,
                order,
                found.clase().id(),
                found.libro() == null ? null : found.libro().id(),
                found.filaId(),
                found.bloque()
            });
        }
        sql.executeAll(
                "INSERT INTO hallazgos_auditoria (ejecucion, orden, clase, libro, fila_id, bloque) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
        sql.execute(
                "UPDATE verificaciones_auditoria SET bloques = bloques + ?, filas = filas + ?, hallazgos = hallazgos + ?"
                        + " WHERE ejecucion = ?",
                tramo.bloques(),
                tramo.filas(),
                tramo.hallazgos().size(),
                ejecucion);
    }

    /**
     * Ends it: rows without a seal are looked for, and the block that was the last one at the verification before.
     *
     * @return what was found at the end
     */
    public List<Hallazgo> cerrar(long ejecucion) {
        List<Hallazgo> found = with(VerificadorSellos::findSinSello);
        List<Object[]> heads =
                sql.ask(HEAD, List.of(ejecucion), row -> new Object[] {row.getLong(1), row.getString(2)});
        for (Object[] head : heads) {
            with(verificador -> verificador.comprobarCabeza((Long) head[0], (String) head[1]))
                    .ifPresent(found::add);
        }
        anotar(ejecucion, new TramoVerificado(0, 0, found));
        Optional<BloqueAuditoria> head = with(VerificadorSellos::findCabeza);
        sql.execute(
                "UPDATE verificaciones_auditoria SET terminada_at = ?, cabeza = ?, huella = ? WHERE ejecucion = ?",
                now(),
                head.map(BloqueAuditoria::numero).orElse(null),
                head.map(BloqueAuditoria::huella).orElse(null),
                ejecucion);
        return found;
    }

    /** The one of an execution. */
    public VerificacionAuditoria get(long ejecucion) {
        return find("WHERE ejecucion = ?", List.of(ejecucion)).orElseThrow();
    }

    /** The last one that was begun. */
    public Optional<VerificacionAuditoria> findUltima() {
        return find("ORDER BY ejecucion DESC LIMIT 1", List.of());
    }

    private Optional<VerificacionAuditoria> find(String condition, List<?> parameters) {
        List<VerificacionAuditoria> found = sql.ask(
                ROWS + condition,
                parameters,
                row -> new VerificacionAuditoria(
                        row.getLong(1),
                        row.getString(2),
                        instant(row.getObject(3, LocalDateTime.class)),
                        instant(row.getObject(4, LocalDateTime.class)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        List.of()));
        return found.stream().findFirst().map(one -> one.con(hallazgos(one.ejecucion())));
    }

    private List<Hallazgo> hallazgos(long ejecucion) {
        return sql.ask(
                "SELECT clase, libro, fila_id, bloque FROM hallazgos_auditoria WHERE ejecucion = ? ORDER BY orden",
                List.of(ejecucion),
                row -> new Hallazgo(
                        Hallazgo.Clase.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        row.getString(2) == null ? null : LibroAuditoria.of(row.getString(2)),
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class)));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.with(new VerificadorSellos(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("audit not verified", e);
        }
    }

    private interface Work<T> {
        T with(VerificadorSellos verificador) throws SQLException;
    }
}
