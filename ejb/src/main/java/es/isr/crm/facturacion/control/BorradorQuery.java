package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.facturacion.entity.Anomalia;
import es.isr.crm.facturacion.entity.BorradorCalculado;
import es.isr.crm.facturacion.entity.BorradorFicha;
import es.isr.crm.facturacion.entity.BorradorFilter;
import es.isr.crm.facturacion.entity.BorradorRow;
import es.isr.crm.facturacion.entity.CausaDiferencia;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.MotivoSinFactura;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The customers of a run as they are reviewed: what is odd first, then what differs most from the month before.
 *
 * <p>Which ones, and how many, is read from the index of the review alone; then the rest of just these.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class BorradorQuery {

    private static final String ROWS = """
            SELECT b.id, b.cliente_id, c.codigo, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))), b.estado, b.motivo,
                   b.anomalia, b.total, b.anterior, b.causas, b.nota, b.decidido_por, b.factura_id, f.numero_completo,
                   b.base, b.iva, b.impuesto
              FROM borradores_factura b
              JOIN clientes c ON c.id = b.cliente_id
              LEFT JOIN facturas f ON f.id = b.factura_id
             WHERE\s""";

    private static final String OF_RUN = " WHERE b.ejecucion_id = ?";

    private static final String DIFERENCIA = "b.total - COALESCE(b.anterior, 0)";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private BorradoresEnBloque borradores;

    /** @param page which rows; sorted by {@code cliente}, {@code total}, {@code anterior} or {@code diferencia} */
    public List<BorradorRow> search(Long ejecucionId, BorradorFilter filter, PageRequest page) {
        List<Object> values = new ArrayList<>(List.of(ejecucionId));
        String where = where(filter, values);
        String names = "cliente".equals(page.sort()) ? " JOIN clientes c ON c.id = b.cliente_id" : "";
        values.add(page.size());
        values.add(page.first());
        List<Long> ids = sql.ask(
                "SELECT b.id FROM borradores_factura b" + names + OF_RUN + where + order(page) + " LIMIT ? OFFSET ?",
                values,
                row -> row.getLong(1));
        Map<Long, BorradorRow> rows = new HashMap<>();
        sql.ask(ROWS + "b.id IN (%s)", List.of(), ids, row -> rows.put(row.getLong(1), row(row)));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    public long count(Long ejecucionId, BorradorFilter filter) {
        List<Object> values = new ArrayList<>(List.of(ejecucionId));
        String where = where(filter, values);
        return sql.ask("SELECT COUNT(*) FROM borradores_factura b" + OF_RUN + where, values, row -> row.getLong(1))
                .get(0);
    }

    /** All of one customer. */
    public BorradorFicha get(Long ejecucionId, Long clienteId) {
        return sql
                .ask(
                        ROWS + "b.ejecucion_id = ? AND b.cliente_id = ?",
                        List.of(ejecucionId, clienteId),
                        row -> new BorradorFicha(
                                row(row), row.getBigDecimal(15), row.getBigDecimal(16), row.getString(17), List.of()))
                .stream()
                .findFirst()
                .map(this::withLines)
                .orElseThrow(() -> new NotFoundException("borrador", clienteId));
    }

    private BorradorFicha withLines(BorradorFicha draft) {
        Long id = draft.borrador().id();
        List<BorradorCalculado.Linea> lines = borradores.findLineas(List.of(id)).getOrDefault(id, List.of());
        Map<Long, String> numbers = new HashMap<>();
        sql.ask(
                "SELECT id, numero_completo FROM facturas WHERE id IN (%s)",
                List.of(),
                lines.stream()
                        .map(BorradorCalculado.Linea::rectificaId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                row -> numbers.put(row.getLong(1), row.getString(2)));
        return new BorradorFicha(
                draft.borrador(),
                draft.base(),
                draft.iva(),
                draft.impuesto(),
                lines.stream()
                        .map(line -> new BorradorFicha.Linea(line.linea(), numbers.get(line.rectificaId())))
                        .toList());
    }

    private static String where(BorradorFilter filter, List<Object> values) {
        StringBuilder where = new StringBuilder();
        equal(where, values, "b.estado", filter.estado());
        equal(where, values, "b.motivo", filter.motivo());
        equal(where, values, "b.anomalia", filter.anomalia());
        if (filter.causa() != null) {
            where.append(" AND FIND_IN_SET(?, b.causas) > 0");
            values.add(lower(filter.causa()));
        }
        if (filter.texto() != null && !filter.texto().isBlank()) {
            ClienteCondition found = ClienteCondition.ofTexto(filter.texto());
            where.append(" AND b.cliente_id IN (SELECT c.id FROM clientes c")
                    .append(found.where())
                    .append(")");
            values.addAll(found.parameters());
        }
        if (filter.soloDiferencias()) {
            where.append(" AND (b.anterior IS NULL OR b.anterior <> b.total)");
        }
        return where.toString();
    }

    private static void equal(StringBuilder where, List<Object> values, String column, Enum<?> value) {
        if (value != null) {
            where.append(" AND ").append(column).append(" = ?");
            values.add(lower(value));
        }
    }

    private static String order(PageRequest page) {
        String direction = page.ascending() ? " ASC" : " DESC";
        String sort = page.sort() == null ? "" : page.sort();
        return switch (sort) {
            case "cliente" -> " ORDER BY c.nombre" + direction + ", c.apellidos" + direction + ", b.id";
            case "total" -> " ORDER BY b.total" + direction + ", b.id";
            case "anterior" -> " ORDER BY b.anterior" + direction + ", b.id";
            case "diferencia" -> " ORDER BY " + DIFERENCIA + direction + ", b.id";
            default ->
                " ORDER BY b.anomalia IS NULL, b.estado IN ('listo', 'emitido', 'cerrado', 'sin_factura'), ABS("
                        + DIFERENCIA + ") DESC, b.id";
        };
    }

    private static BorradorRow row(ResultSet row) throws SQLException {
        return new BorradorRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                constant(EstadoBorrador.class, row.getString(5)),
                constant(MotivoSinFactura.class, row.getString(6)),
                constant(Anomalia.class, row.getString(7)),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                causas(row.getString(10)),
                row.getString(11),
                row.getString(12),
                row.getObject(13, Long.class),
                row.getString(14));
    }

    private static List<CausaDiferencia> causas(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(","))
                        .map(name -> constant(CausaDiferencia.class, name))
                        .toList();
    }

    static <T extends Enum<T>> T constant(Class<T> type, String name) {
        return name == null ? null : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
