package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CambioPrecio;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PasoTarifa;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.TramoPlan;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Takes a change of price back on all its tariffs at once, as far as they still are what it made of them. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LineasCambioUndo {

    /**
     * The line that made a tariff: by its id, and of a piece that another price has cut off since, the last of the service
     * before it.
     */
    private static final String ITS_LINE = """
            (SELECT x.id FROM lineas_cambio_precio x
              WHERE x.cambio_id = t.cambio_id AND x.servicio_id = t.servicio_id AND x.omision IS NULL
              ORDER BY COALESCE(x.tarifa_nueva_id, x.tarifa_id) <> t.id, x.desde > t.desde,
                       ABS(DATEDIFF(t.desde, x.desde))
              LIMIT 1)""";

    private static final String STANDING = """
            SELECT l.tarifa_id, l.servicio_id, l.cliente_id, l.precio_anterior, l.modo_anterior,
                   COALESCE(o.desde, t.desde), t.desde, l.tarifa_nueva_id IS NOT NULL
              FROM tarifas_servicio t
              JOIN lineas_cambio_precio l ON l.id = %s
              LEFT JOIN tarifas_servicio o ON o.id = l.tarifa_id
             WHERE t.cambio_id = ?
             ORDER BY l.id, t.desde
               FOR UPDATE""".formatted(ITS_LINE);

    private static final String BILLED = """
            SELECT COUNT(DISTINCT s.id) FROM lineas_cambio_precio l
              JOIN servicios_cliente s ON s.id = l.servicio_id
             WHERE l.cambio_id = ? AND l.omision IS NULL AND s.facturado_hasta >= l.desde""";

    /** The old one goes on to where the new one ended; unless the activation of the service took the old one away. */
    private static final String REOPEN = """
            UPDATE tarifas_servicio t
              JOIN lineas_cambio_precio l ON l.tarifa_id = t.id
              JOIN tarifas_servicio n ON n.id = l.tarifa_nueva_id AND n.cambio_id = l.cambio_id
               SET t.hasta = n.hasta, t.updated_at = ?, t.version = t.version + 1
             WHERE l.cambio_id = ? AND t.hasta = DATE_SUB(n.desde, INTERVAL 1 DAY)""";

    private static final String REMOVE = """
            DELETE n FROM tarifas_servicio n
              JOIN lineas_cambio_precio l ON l.tarifa_nueva_id = n.id AND l.cambio_id = n.cambio_id
              JOIN tarifas_servicio t ON t.id = l.tarifa_id
             WHERE l.cambio_id = ? AND t.desde < n.desde AND t.hasta <=> n.hasta""";

    /** What was priced anew as a whole, what has nothing before it to go on, and pieces cut off by other prices since. */
    private static final String PRICE_BACK = """
            UPDATE tarifas_servicio t
              JOIN lineas_cambio_precio l ON l.id = %s
               SET t.precio = l.precio_anterior, t.modo_precio = l.modo_anterior, t.cambio_id = l.cambio_anterior_id,
                   t.updated_at = ?, t.version = t.version + 1
             WHERE t.cambio_id = ?""".formatted(ITS_LINE);

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** What a change did, as far as it still stands: what was taken from it since is not the change's any more. */
    public List<PasoTarifa> findPasos(CambioPrecio cambio) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setLong(1, cambio.getId());
            List<PasoTarifa> pasos = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pasos.add(paso(rows));
                }
            }
            return pasos;
        } catch (SQLException e) {
            throw new IllegalStateException("lines of change " + cambio.getId() + " not read", e);
        }
    }

    private static PasoTarifa paso(ResultSet row) throws SQLException {
        TramoPlan tramo = new TramoPlan(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                new PrecioMensual(
                        row.getBigDecimal(4),
                        ModoPrecio.valueOf(row.getString(5).toUpperCase(Locale.ROOT))),
                OrigenTarifa.CATALOGO,
                row.getObject(6, LocalDate.class),
                null,
                null,
                null);
        return new PasoTarifa(tramo, row.getObject(7, LocalDate.class), row.getBoolean(8), null, null);
    }

    /** How many services of a change have been invoiced at its price. */
    public long countFacturados(CambioPrecio cambio) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(BILLED)) {
            query.setLong(1, cambio.getId());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("invoices of change " + cambio.getId() + " not counted", e);
        }
    }

    /** Takes a change back: the tariffs that it made are gone or have their price again, those it ended go on. */
    public void undo(CambioPrecio cambio) {
        LocalDateTime now = now();
        sql.execute(REOPEN, now, cambio.getId());
        sql.execute(REMOVE, cambio.getId());
        sql.execute(PRICE_BACK, now, cambio.getId());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }
}
