package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.entity.EstadoMovimiento;
import es.isr.crm.tesoreria.entity.ExtractoRow;
import es.isr.crm.tesoreria.entity.Movimiento;
import es.isr.crm.tesoreria.entity.MovimientoFilter;
import es.isr.crm.tesoreria.entity.MovimientoYaTratadoException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Statements and movements of the bank in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class MovimientoRepository {

    private static final String EXTRACTO = """
            SELECT e.id, e.iban, e.titular, e.desde, e.hasta, e.saldo_final, e.fichero, e.movimientos, e.repetidos,
                   (SELECT COUNT(*) FROM movimientos_banco m WHERE m.extracto_id = e.id AND m.estado = 'pendiente'),
                   e.usuario, e.created_at
              FROM extractos_bancarios e""";

    private static final String MOVIMIENTO = """
            SELECT m.id, m.extracto_id, m.fecha, m.concepto, m.importe, m.documento, m.referencia, m.texto, m.estado,
                   m.pago_id, m.motivo, m.intento, m.tratado_por, m.tratado_at
              FROM movimientos_banco m""";

    private static final String MOVE = """
            UPDATE movimientos_banco
               SET estado = ?, pago_id = ?, motivo = ?, tratado_por = ?, tratado_at = ?, updated_at = ?, version = version + 1
             WHERE id = ? AND estado = ?""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** The statements, the latest first. */
    public Page<ExtractoRow> searchExtractos(PageRequest page) {
        List<ExtractoRow> rows = sql.ask(
                EXTRACTO + " ORDER BY e.hasta DESC, e.id DESC LIMIT ? OFFSET ?",
                List.of(page.size(), page.first()),
                MovimientoRepository::extracto);
        return new Page<>(rows, count("SELECT COUNT(*) FROM extractos_bancarios", List.of()));
    }

    /** @throws NotFoundException when there is none */
    public ExtractoRow getExtracto(Long id) {
        return sql
                .ask(EXTRACTO + " WHERE e.id = ?", Collections.singletonList(id), MovimientoRepository::extracto)
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("extracto", id));
    }

    /** The movements of a statement, in its order. */
    public Page<Movimiento> search(MovimientoFilter filter, PageRequest page) {
        List<Object> parameters = new ArrayList<>();
        parameters.add(filter.extractoId());
        String where = " WHERE m.extracto_id = ?";
        if (!filter.estados().isEmpty()) {
            where += " AND m.estado IN ("
                    + String.join(", ", Collections.nCopies(filter.estados().size(), "?")) + ")";
            filter.estados().forEach(each -> parameters.add(lower(each)));
        }
        long total = count("SELECT COUNT(*) FROM movimientos_banco m" + where, parameters);
        parameters.add(page.size());
        parameters.add(page.first());
        List<Movimiento> rows = sql.ask(
                MOVIMIENTO + where + " ORDER BY m.orden LIMIT ? OFFSET ?",
                parameters,
                MovimientoRepository::movimiento);
        return new Page<>(rows, total);
    }

    /** @throws NotFoundException when there is none */
    public Movimiento getById(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("movimiento", id));
    }

    private Optional<Movimiento> find(Long id) {
        return sql
                .ask(MOVIMIENTO + " WHERE m.id = ?", Collections.singletonList(id), MovimientoRepository::movimiento)
                .stream()
                .findFirst();
    }

    /**
     * Writes down what became of a movement.
     *
     * @param pagoId what was made of it, or null
     * @param motivo why it is nobody's, or null
     * @throws MovimientoYaTratadoException when somebody else was quicker
     */
    void move(Movimiento movimiento, EstadoMovimiento estado, Long pagoId, String motivo) {
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        boolean waits = estado == EstadoMovimiento.PENDIENTE;
        int moved = sql.execute(
                MOVE,
                lower(estado),
                pagoId,
                motivo,
                waits ? null : actor.getNombre(),
                waits ? null : now,
                now,
                movimiento.id(),
                lower(movimiento.estado()));
        if (moved == 0) {
            throw new MovimientoYaTratadoException(
                    Optional.ofNullable(getById(movimiento.id()).tratadoPor()).orElse(Actor.SISTEMA));
        }
    }

    private long count(String query, List<?> parameters) {
        return sql.ask(query, parameters, row -> row.getLong(1)).get(0);
    }

    private static ExtractoRow extracto(ResultSet row) throws SQLException {
        return new ExtractoRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getBigDecimal(6).setScale(2),
                row.getString(7),
                row.getInt(8),
                row.getInt(9),
                row.getInt(10),
                row.getString(11),
                instant(row, 12));
    }

    private static Movimiento movimiento(ResultSet row) throws SQLException {
        return new Movimiento(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getBigDecimal(5).setScale(2),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                EstadoMovimiento.valueOf(row.getString(9).toUpperCase(Locale.ROOT)),
                row.getObject(10, Long.class),
                row.getString(11),
                row.getInt(12),
                row.getString(13),
                instant(row, 14));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static String lower(EstadoMovimiento estado) {
        return estado.name().toLowerCase(Locale.ROOT);
    }
}
