package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CambioPrecio;
import es.isr.crm.servicios.entity.PasoTarifa;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes a change of price on all its tariffs at once: the lines are written first, and the tariffs follow from them in a
 * statement each.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LineasCambio {

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

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    /** Writes the lines of a change and makes it on the tariffs. */
    public void apply(CambioPrecio cambio, List<PasoTarifa> pasos) {
        write(cambio.getId(), pasos);
        LocalDateTime now = now();
        sql.execute(OPEN, now, now, cambio.getId());
        sql.execute(CLOSE, now, cambio.getId());
        sql.execute(REPRICE, now, cambio.getId());
    }

    private void write(Long cambioId, List<PasoTarifa> pasos) {
        long next = ids.reserve(2 * pasos.size());
        List<Object[]> lines = new ArrayList<>(pasos.size());
        for (PasoTarifa paso : pasos) {
            lines.add(line(next++, cambioId, paso, paso.corta() ? next++ : null));
        }
        sql.executeAll(LINE, lines);
    }

    private static Object[] line(long id, Long cambioId, PasoTarifa paso, Long nueva) {
        return new Object[] {
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
            lower(paso.omision())
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
