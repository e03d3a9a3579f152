package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.ClienteCorteFilter;
import es.isr.crm.impagos.entity.ClienteCorteRow;
import es.isr.crm.impagos.entity.CorteRow;
import es.isr.crm.impagos.entity.EstadoClienteCorte;
import es.isr.crm.impagos.entity.EstadoCorte;
import es.isr.crm.impagos.entity.MotivoExclusion;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The lists of who is cut, and their customers, for the pages. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CorteQuery {

    private static final int HISTORY = 20;

    private static final String CORTES = """
            SELECT c.id, c.fecha, c.estado, c.automatico, c.canario, c.canario_visto, c.clientes, c.excluidos, c.importe,
                   c.motivo, c.usuario, c.created_at, c.confirmado_por, c.confirmado_at, c.terminado_at,
                   (SELECT COUNT(*) FROM clientes_corte k WHERE k.corte_id = c.id AND k.estado = 'pendiente'),
                   (SELECT COUNT(*) FROM clientes_corte k WHERE k.corte_id = c.id AND k.estado = 'cortado'),
                   (SELECT COUNT(*) FROM clientes_corte k WHERE k.corte_id = c.id AND k.estado = 'salvado'),
                   (SELECT COUNT(*) FROM clientes_corte k WHERE k.corte_id = c.id AND k.estado = 'fallido'),
                   (SELECT COALESCE(SUM(k.importe), 0) FROM clientes_corte k
                     WHERE k.corte_id = c.id AND k.estado = 'cortado'),
                   (SELECT COUNT(*) FROM clientes_corte k JOIN servicios_cliente s ON s.cliente_id = k.cliente_id
                     WHERE k.corte_id = c.id AND k.estado = 'cortado' AND s.estado_pedido = 'suspendido'
                       AND s.tipo = 'fibra')
              FROM cortes c""";

    private static final String CLIENTES = """
            SELECT k.id, k.cliente_id, c.codigo, c.nombre, c.apellidos, k.importe, k.estado, k.motivo, k.desde, k.servicios,
                   k.fallo
              FROM clientes_corte k JOIN clientes c ON c.id = k.cliente_id""";

    private static final String MOTIVOS = """
            SELECT k.motivo, COUNT(*), SUM(k.importe) FROM clientes_corte k
             WHERE k.corte_id = ? AND k.estado = 'excluido' GROUP BY k.motivo ORDER BY COUNT(*) DESC, k.motivo""";

    @Inject
    private SqlEnBloque sql;

    public Optional<CorteRow> find(Long id) {
        return sql.ask(CORTES + " WHERE c.id = ?", List.of(id), CorteQuery::corte).stream()
                .findFirst();
    }

    /** The last ones, the latest first. */
    public List<CorteRow> ultimos() {
        return sql.ask(CORTES + " ORDER BY c.id DESC LIMIT " + HISTORY, List.of(), CorteQuery::corte);
    }

    /** Why customers of a list were left out, and how many. */
    public List<ClienteCorteRow.PorMotivo> motivos(Long id) {
        return sql.ask(
                MOTIVOS,
                List.of(id),
                row -> new ClienteCorteRow.PorMotivo(
                        MotivoExclusion.valueOf(upper(row.getString(1))),
                        row.getInt(2),
                        row.getBigDecimal(3).setScale(2)));
    }

    public Page<ClienteCorteRow> search(ClienteCorteFilter filter, PageRequest page) {
        List<Object> parameters = new ArrayList<>(List.of(filter.corteId()));
        StringBuilder where = new StringBuilder(" WHERE k.corte_id = ?");
        if (filter.estado() != null) {
            where.append(" AND k.estado = ?");
            parameters.add(filter.estado().name().toLowerCase(Locale.ROOT));
        }
        if (filter.motivo() != null) {
            where.append(" AND k.motivo = ?");
            parameters.add(filter.motivo().name().toLowerCase(Locale.ROOT));
        }
        long total = sql.ask("SELECT COUNT(*) FROM clientes_corte k" + where, parameters, row -> row.getLong(1))
                .get(0);
        parameters.add(page.size());
        parameters.add(page.first());
        return new Page<>(
                sql.ask(CLIENTES + where + " ORDER BY k.orden, k.id LIMIT ? OFFSET ?", parameters, CorteQuery::cliente),
                total);
    }

    private static CorteRow corte(ResultSet row) throws SQLException {
        return new CorteRow(
                row.getLong(1),
                row.getObject(2, LocalDate.class),
                EstadoCorte.valueOf(upper(row.getString(3))),
                row.getBoolean(4),
                row.getInt(5),
                row.getBoolean(6),
                row.getInt(7),
                row.getInt(8),
                row.getBigDecimal(9),
                row.getString(10),
                new CorteRow.Quien(row.getString(11), instant(row, 12), row.getString(13), instant(row, 14)),
                instant(row, 15),
                new CorteRow.Cuenta(
                        row.getInt(16),
                        row.getInt(17),
                        row.getInt(18),
                        row.getInt(19),
                        row.getBigDecimal(20).setScale(2),
                        row.getInt(21)));
    }

    private static ClienteCorteRow cliente(ResultSet row) throws SQLException {
        String apellidos = row.getString(5);
        return new ClienteCorteRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                apellidos == null ? row.getString(4) : row.getString(4) + " " + apellidos,
                row.getBigDecimal(6),
                EstadoClienteCorte.valueOf(upper(row.getString(7))),
                row.getString(8) == null ? null : MotivoExclusion.valueOf(upper(row.getString(8))),
                row.getObject(9, LocalDate.class),
                row.getInt(10),
                row.getString(11));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    private static String upper(String column) {
        return column.toUpperCase(Locale.ROOT);
    }
}
