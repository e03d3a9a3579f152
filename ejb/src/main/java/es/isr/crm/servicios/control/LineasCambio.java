package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CambioPrecio;
import es.isr.crm.servicios.entity.PasoTarifa;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Makes a change of price on all its tariffs at once: the lines are written first, and the tariffs follow from them in a
 * statement each.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LineasCambio {

    private static final int BATCH = 1000;

    private static final String LINE = """
            INSERT INTO lineas_cambio_precio (id, cambio_id, servicio_id, cliente_id, tarifa_id, tarifa_nueva_id, desde,
                   precio_anterior, modo_anterior, cambio_anterior_id, aplazado, omision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Before the old ones end: each new one ends where the old one did. */
    private static final String OPEN = """
            INSERT INTO tarifas_servicio (id, servicio_id, plan_id, precio, modo_precio, origen, motivo, cambio_id, desde,
                   hasta, created_at, updated_at, version)
            SELECT l.tarifa_nueva_id, t.servicio_id, t.plan_id, c.precio_nuevo, c.modo_nuevo, 'catalogo', NULL, c.id,
                   l.desde, t.hasta, ?, ?, 1
              FROM lineas_cambio_precio l
              JOIN cambios_precio c ON c.id = l.cambio_id
              JOIN tarifas_servicio t ON t.id = l.tarifa_id
             WHERE l.cambio_id = ? AND l.tarifa_nueva_id IS NOT NULL""";

    private static final String CLOSE = """
            UPDATE tarifas_servicio t
              JOIN lineas_cambio_precio l ON l.tarifa_id = t.id
               SET t.hasta = DATE_SUB(l.desde, INTERVAL 1 DAY), t.updated_at = ?, t.version = t.version + 1
             WHERE l.cambio_id = ? AND l.tarifa_nueva_id IS NOT NULL""";

    private static final String REPRICE = """
            UPDATE tarifas_servicio t
              JOIN lineas_cambio_precio l ON l.tarifa_id = t.id
              JOIN cambios_precio c ON c.id = l.cambio_id
               SET t.precio = c.precio_nuevo, t.modo_precio = c.modo_nuevo, t.cambio_id = c.id, t.updated_at = ?,
                   t.version = t.version + 1
             WHERE l.cambio_id = ? AND l.tarifa_nueva_id IS NULL AND l.omision IS NULL""";

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    /** Writes the lines of a change and makes it on the tariffs. */
    public void apply(CambioPrecio cambio, List<PasoTarifa> pasos) {
        write(cambio.getId(), pasos);
        LocalDateTime now = now();
        execute(OPEN, now, now, cambio.getId());
        execute(CLOSE, now, cambio.getId());
        execute(REPRICE, now, cambio.getId());
    }

    private void write(Long cambioId, List<PasoTarifa> pasos) {
        long next = ids.reserve(2 * pasos.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(LINE)) {
            int waiting = 0;
            for (PasoTarifa paso : pasos) {
                bind(insert, next++, cambioId, paso, paso.corta() ? next++ : null);
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("lines of change " + cambioId + " not written", e);
        }
    }

    private static void bind(PreparedStatement insert, long id, Long cambioId, PasoTarifa paso, Long nueva)
            throws SQLException {
        List<Object> values = Arrays.asList(
                id,
                cambioId,
                paso.tramo().servicioId(),
                paso.tramo().clienteId(),
                paso.tramo().tarifaId(),
                nueva,
                paso.desde(),
                paso.tramo().precio().importe(),
                lower(paso.tramo().precio().modo()),
                paso.tramo().cambioId(),
                lower(paso.aplazado()),
                lower(paso.omision()));
        for (int i = 0; i < values.size(); i++) {
            insert.setObject(i + 1, values.get(i));
        }
    }

    private void execute(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("tariffs not changed", e);
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
