package es.isr.crm.tesoreria.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.entity.CajaMetodo;
import es.isr.crm.tesoreria.entity.CierreRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Cash and card of a person that no closing has taken yet, and the closings that there were. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CajaQuery {

    /** What is counted at the end of the day. */
    static final List<MedioPago> METODOS = List.of(MedioPago.EFECTIVO, MedioPago.TARJETA);

    private static final String ABIERTOS = """
            SELECT p.id, p.metodo, CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END, p.created_at
              FROM pagos p
             WHERE p.usuario_id = ? AND p.metodo IN ('efectivo', 'tarjeta')
               AND NOT EXISTS (SELECT 1 FROM pagos_cierre c WHERE c.pago_id = p.id)
             ORDER BY p.id""";

    private static final String CERRADA = "SELECT 1 FROM cierres_caja c WHERE c.usuario_id = ? AND c.fecha = ?";

    private static final String CIERRES = """
            SELECT c.id, c.fecha, c.usuario, c.nota, c.created_at FROM cierres_caja c%s
             ORDER BY c.fecha DESC, c.id DESC LIMIT %d OFFSET %d""";

    private static final String LINEAS = """
            SELECT l.cierre_id, l.metodo, l.pagos, l.esperado, l.contado FROM lineas_cierre l
             WHERE l.cierre_id IN (%s) ORDER BY l.cierre_id, l.id""";

    @Inject
    private SqlEnBloque sql;

    /**
     * A payment that no closing has taken.
     *
     * @param importe EUR, less than zero when it went out
     */
    record Pendiente(Long pagoId, MedioPago metodo, BigDecimal importe, LocalDate dia) {}

    /** Those of a person, the oldest first. */
    List<Pendiente> findPendientes(Long usuarioId) {
        return usuarioId == null
                ? List.of()
                : sql.ask(
                        ABIERTOS,
                        List.of(usuarioId),
                        row -> new Pendiente(
                                row.getLong(1),
                                medio(row.getString(2)),
                                row.getBigDecimal(3).setScale(2),
                                LocalDate.ofInstant(instant(row, 4), Reloj.MADRID)));
    }

    /** Their sums by each way of paying, also of those by which nothing came. */
    static List<CajaMetodo> sum(List<Pendiente> pagos) {
        return METODOS.stream()
                .map(metodo -> {
                    List<Pendiente> such = pagos.stream()
                            .filter(each -> each.metodo() == metodo)
                            .toList();
                    BigDecimal sum =
                            such.stream().map(Pendiente::importe).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
                    return new CajaMetodo(metodo, such.size(), sum, null);
                })
                .toList();
    }

    boolean isCerrada(Long usuarioId, LocalDate fecha) {
        return usuarioId != null
                && !sql.ask(CERRADA, List.of(usuarioId, fecha), row -> true).isEmpty();
    }

    /**
     * A page of closings, the latest first.
     *
     * @param usuarioId whose, null for everybody's
     */
    public Page<CierreRow> search(Long usuarioId, PageRequest page) {
        String where = usuarioId == null ? "" : " WHERE c.usuario_id = ?";
        List<Long> whose = usuarioId == null ? List.of() : List.of(usuarioId);
        List<CierreRow> bare = sql.ask(
                CIERRES.formatted(where, page.size(), page.first()),
                whose,
                row -> new CierreRow(
                        row.getLong(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        List.of(),
                        row.getString(4),
                        instant(row, 5)));
        Map<Long, List<CajaMetodo>> lines =
                lines(bare.stream().map(CierreRow::id).toList());
        List<CierreRow> rows = bare.stream()
                .map(each -> new CierreRow(
                        each.id(),
                        each.fecha(),
                        each.usuario(),
                        Objects.requireNonNullElse(lines.get(each.id()), List.of()),
                        each.nota(),
                        each.cuando()))
                .toList();
        long total = sql.ask("SELECT COUNT(*) FROM cierres_caja c" + where, whose, row -> row.getLong(1))
                .get(0);
        return new Page<>(rows, total);
    }

    private Map<Long, List<CajaMetodo>> lines(List<Long> cierreIds) {
        record Linea(Long cierreId, CajaMetodo metodo) {}
        List<Linea> all = new ArrayList<>(sql.ask(
                LINEAS,
                List.of(),
                cierreIds,
                row -> new Linea(
                        row.getLong(1),
                        new CajaMetodo(
                                medio(row.getString(2)),
                                row.getInt(3),
                                row.getBigDecimal(4).setScale(2),
                                row.getBigDecimal(5).setScale(2)))));
        return all.stream()
                .collect(
                        Collectors.groupingBy(Linea::cierreId, Collectors.mapping(Linea::metodo, Collectors.toList())));
    }

    private static MedioPago medio(String stored) {
        return MedioPago.valueOf(stored.toUpperCase(Locale.ROOT));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
