package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.TramoPlan;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The tariffs of all who have a plan, read as rows: there may be many thousands. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TramosPlan {

    private static final String TRAMOS = """
            SELECT t.id, t.servicio_id, s.cliente_id, t.precio, t.modo_precio, t.origen, t.desde, t.hasta,
                   s.facturado_hasta, t.cambio_id
              FROM tarifas_servicio t
              JOIN servicios_cliente s ON s.id = t.servicio_id
             WHERE t.plan_id = ? AND s.estado <> 'baja' AND (t.hasta IS NULL OR t.hasta >= ?)
             ORDER BY t.servicio_id, t.desde""";

    private static final String BAJAS = "SELECT COUNT(*) FROM servicios_cliente"
            + " WHERE plan_id = ? AND estado = 'baja' AND servicio_padre_id IS NULL";

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /**
     * The tariffs of services that have not ended, in the order of services and days.
     *
     * @param planId the plan
     * @param desde those that go on at least until that day
     */
    public List<TramoPlan> find(Long planId, LocalDate desde) {
        return find(TRAMOS, planId, desde);
    }

    /** The same, with services and tariffs held until the transaction ends. */
    public List<TramoPlan> findForUpdate(Long planId, LocalDate desde) {
        return find(TRAMOS + " FOR UPDATE", planId, desde);
    }

    /** How many services with the plan have ended. */
    public long countBajas(Long planId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(BAJAS)) {
            query.setLong(1, planId);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("ended services of plan " + planId + " not counted", e);
        }
    }

    private List<TramoPlan> find(String sql, Long planId, LocalDate desde) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, planId);
            query.setObject(2, desde);
            List<TramoPlan> tramos = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    tramos.add(tramo(rows));
                }
            }
            return tramos;
        } catch (SQLException e) {
            throw new IllegalStateException("tariffs of plan " + planId + " not read", e);
        }
    }

    private static TramoPlan tramo(ResultSet row) throws SQLException {
        return new TramoPlan(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                new PrecioMensual(row.getBigDecimal(4), ModoPrecio.valueOf(upper(row.getString(5)))),
                OrigenTarifa.valueOf(upper(row.getString(6))),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getObject(10, Long.class));
    }

    private static String upper(String stored) {
        return stored.toUpperCase(Locale.ROOT);
    }
}
