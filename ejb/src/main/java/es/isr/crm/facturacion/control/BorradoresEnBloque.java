package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.BorradorCalculado;
import es.isr.crm.facturacion.entity.CausaDiferencia;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.MotivoSinFactura;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The drafts of a run, many at once. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class BorradoresEnBloque {

    private static final String FIND = """
            SELECT cliente_id, id, estado, huella, nota, decidido_por, updated_at
              FROM borradores_factura WHERE ejecucion_id = ? AND cliente_id IN (%s)""";

    private static final String LINES = """
            SELECT borrador_id, servicio_id, cargo_id, rectifica_id, descripcion, periodo, desde, hasta, cantidad,
                   precio_unitario, importe, modo_precio, porcentaje
              FROM lineas_borrador WHERE borrador_id IN (%s) ORDER BY borrador_id, linea""";

    private static final String DRAFT = """
            INSERT INTO borradores_factura (id, ejecucion_id, cliente_id, estado, motivo, anomalia, huella, impuesto, base, iva,
                   total, anterior, causas, nota, decidido_por, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LINE = """
            INSERT INTO lineas_borrador (id, borrador_id, linea, servicio_id, cargo_id, rectifica_id, descripcion, periodo,
                   desde, hasta, cantidad, precio_unitario, importe, modo_precio, porcentaje)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MOVE =
            "UPDATE borradores_factura SET estado = ?, motivo = ?, updated_at = ? WHERE id IN (%s)";

    private static final String ISSUED =
            "UPDATE borradores_factura SET estado = 'emitido', factura_id = id, updated_at = ? WHERE id IN (%s)";

    private static final String ISSUED_AS =
            "UPDATE borradores_factura SET estado = 'emitido', factura_id = ?, updated_at = ? WHERE id = ?";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    /**
     * A draft as it stands.
     *
     * @param nota why somebody left the customer out, or null
     * @param decididoPor who, or null
     * @param desde when it was written
     */
    record Estado(Long id, EstadoBorrador estado, String huella, String nota, String decididoPor, Instant desde) {}

    /**
     * A draft to be written.
     *
     * @param huella fingerprint of its inputs
     * @param anterior EUR of the month before, or null
     * @param excluido the decision to leave it out that stands, or null
     */
    record Nuevo(BorradorCalculado calculado, String huella, BigDecimal anterior, Estado excluido) {}

    /** The drafts that some customers have in a run, by customer. */
    Map<Long, Estado> find(Long ejecucionId, Collection<Long> clienteIds) {
        return find(FIND, ejecucionId, clienteIds);
    }

    /** The same, taken for this transaction. */
    Map<Long, Estado> findForUpdate(Long ejecucionId, Collection<Long> clienteIds) {
        return find(FIND + " FOR UPDATE", ejecucionId, clienteIds);
    }

    private Map<Long, Estado> find(String query, Long ejecucionId, Collection<Long> clienteIds) {
        Map<Long, Estado> found = new HashMap<>();
        sql.ask(
                query,
                List.of(ejecucionId),
                clienteIds,
                row -> found.put(
                        row.getLong(1),
                        new Estado(
                                row.getLong(2),
                                EstadoBorrador.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getObject(7, LocalDateTime.class).toInstant(ZoneOffset.UTC))));
        return found;
    }

    /** The lines of drafts, by draft, in their order. */
    Map<Long, List<BorradorCalculado.Linea>> findLineas(Collection<Long> borradorIds) {
        Map<Long, List<BorradorCalculado.Linea>> found = new HashMap<>();
        sql.ask(
                LINES,
                List.of(),
                borradorIds,
                row -> found.computeIfAbsent(row.getLong(1), id -> new ArrayList<>(3))
                        .add(linea(row)));
        return found;
    }

    private static BorradorCalculado.Linea linea(ResultSet row) throws SQLException {
        String month = row.getString(6);
        LineaFactura line = new LineaFactura(
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getString(5),
                month == null ? null : YearMonth.parse(month),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                new LineaImporte(
                        row.getBigDecimal(11),
                        ModoPrecio.valueOf(row.getString(12).toUpperCase(Locale.ROOT)),
                        row.getBigDecimal(13)));
        return new BorradorCalculado.Linea(line, row.getObject(4, Long.class));
    }

    /** They are gone, and others take their place. */
    void delete(Collection<Long> borradorIds) {
        sql.executeIn("DELETE FROM lineas_borrador WHERE borrador_id IN (%s)", List.of(), borradorIds);
        sql.executeIn("DELETE FROM borradores_factura WHERE id IN (%s)", List.of(), borradorIds);
    }

    void add(Long ejecucionId, List<Nuevo> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        int lines = drafts.stream()
                .mapToInt(draft -> draft.calculado().lineas().size())
                .sum();
        long id = ids.reserve(drafts.size() + lines);
        long lineId = id + drafts.size();
        LocalDateTime now = now();
        List<Object[]> rows = new ArrayList<>(drafts.size());
        List<Object[]> lineRows = new ArrayList<>(lines);
        for (Nuevo draft : drafts) {
            rows.add(row(id, ejecucionId, draft, now));
            int place = 0;
            for (BorradorCalculado.Linea line : draft.calculado().lineas()) {
                lineRows.add(row(lineId++, id, ++place, line));
            }
            id++;
        }
        sql.executeAll(DRAFT, rows);
        sql.executeAll(LINE, lineRows);
    }

    private static Object[] row(long id, Long ejecucionId, Nuevo draft, LocalDateTime now) {
        BorradorCalculado calculado = draft.calculado();
        BorradorCalculado.Sumas sums = calculado.sumas();
        boolean out = draft.excluido() != null;
        String causes = calculado.causas().stream().map(CausaDiferencia::name).collect(Collectors.joining(","));
        return new Object[] {
            id,
            ejecucionId,
            calculado.clienteId(),
            lower(out ? EstadoBorrador.EXCLUIDO : calculado.estado()),
            lower(out ? MotivoSinFactura.EXCLUIDO : calculado.motivo()),
            lower(calculado.anomalia()),
            draft.huella(),
            calculado.impuesto(),
            sums.base(),
            sums.iva(),
            sums.total(),
            draft.anterior(),
            causes.isEmpty() ? null : causes.toLowerCase(Locale.ROOT),
            out ? draft.excluido().nota() : null,
            out ? draft.excluido().decididoPor() : null,
            now,
            now
        };
    }

    private static Object[] row(long id, long borradorId, int place, BorradorCalculado.Linea line) {
        LineaFactura linea = line.linea();
        return new Object[] {
            id,
            borradorId,
            place,
            linea.servicioId(),
            linea.cargoId(),
            line.rectificaId(),
            linea.descripcion(),
            linea.periodo() == null ? null : linea.periodo().toString(),
            linea.desde(),
            linea.hasta(),
            linea.cantidad(),
            linea.precioUnitario(),
            linea.importe().importe(),
            lower(linea.importe().modo()),
            linea.importe().porcentaje()
        };
    }

    /** Something else is to become of them. */
    void move(Collection<Long> borradorIds, EstadoBorrador estado, MotivoSinFactura motivo) {
        List<Object> values = new ArrayList<>();
        values.add(lower(estado));
        values.add(lower(motivo));
        values.add(now());
        sql.executeIn(MOVE, values, borradorIds);
    }

    /** Nothing is issued, and their days are dealt with: the reason stays. */
    void close(Collection<Long> borradorIds) {
        sql.executeIn(
                "UPDATE borradores_factura SET estado = 'cerrado', updated_at = ? WHERE id IN (%s)",
                List.of(now()), borradorIds);
    }

    /** They are issued, each as the invoice that has its id. */
    void issued(Collection<Long> borradorIds) {
        sql.executeIn(ISSUED, List.of(now()), borradorIds);
    }

    /** It is issued as another paper. */
    void issuedAs(Long borradorId, Long facturaId) {
        sql.execute(ISSUED_AS, facturaId, now(), borradorId);
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }

    private static String lower(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
