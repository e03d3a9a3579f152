package es.isr.crm.red.control;

import es.isr.crm.red.entity.OntNueva;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Many ONTs at once that are on the network already: each gets its wish and its owner, and no order. What was known of one
 * from an earlier life no longer counts; whether the network shows the wish, the next comparison tells.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OntsEnBloque {

    private static final int MAX_DESCRIPCION = 200;

    private static final String KNOWN = "SELECT numero_serie, id FROM onts WHERE numero_serie IN (%s)";
    private static final String ADD = """
            INSERT INTO onts (id, numero_serie, modelo, deseado, deseado_version, observado, created_at, updated_at, version)
            VALUES (?, ?, ?, 'ausente', 0, 'desconocida', ?, ?, 1)""";
    private static final String WISH = """
            UPDATE onts
               SET deseado = ?, deseado_version = deseado_version + 1, deseado_perfil_velocidad = ?,
                   deseado_perfil_usuario = ?, deseado_olt = ?, deseado_pon = ?, deseado_vlan = NULL,
                   deseado_ip_fija = NULL, origen_olt = NULL, origen_pon = NULL, origen_vlan = NULL,
                   origen_ip_fija = NULL, origen_dejado = NULL, observado = 'desconocida', observado_at = NULL,
                   observado_perfil_velocidad = NULL, observado_perfil_usuario = NULL, observado_olt = NULL,
                   observado_pon = NULL, observado_ip_fija = NULL, enlace = NULL, potencia = NULL,
                   descripcion = ?, modelo = COALESCE(?, modelo), updated_at = ?, version = version + 1
             WHERE id = ?""";
    private static final String OWNER = """
            INSERT INTO asignaciones_ont (id, ont_id, cliente_id, servicio_id, desde, hasta, created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    /** Adds ONTs; a serial that somebody has now is at most once among those that are to be somebody's. */
    public void add(List<OntNueva> nuevas) {
        if (nuevas.isEmpty()) {
            return;
        }
        LocalDateTime now = utc(reloj.now());
        Map<String, Long> known = known(nuevas, now);
        List<Object[]> wishes = new ArrayList<>();
        List<Object[]> owners = new ArrayList<>();
        long next = ids.reserve(nuevas.size());
        for (OntNueva nueva : nuevas) {
            Long id = known.get(nueva.gpon().numeroSerie());
            if (nueva.isViva()) {
                wishes.add(wish(nueva, id, now));
            }
            owners.add(new Object[] {
                next++,
                id,
                nueva.clienteId(),
                nueva.servicioId(),
                utc(nueva.desde()),
                nueva.isViva() ? null : now,
                now,
                now
            });
        }
        sql.executeAll(WISH, wishes);
        sql.executeAll(OWNER, owners);
    }

    /** Ids by serial; who is not known yet is from now on. */
    private Map<String, Long> known(List<OntNueva> nuevas, LocalDateTime now) {
        Map<String, String> models = new LinkedHashMap<>();
        nuevas.forEach(nueva ->
                models.putIfAbsent(nueva.gpon().numeroSerie(), nueva.gpon().modelo()));
        Map<String, Long> known = new HashMap<>();
        sql.ask(KNOWN, List.of(), models.keySet(), row -> known.put(row.getString(1), row.getLong(2)));
        models.keySet().removeAll(known.keySet());
        if (!models.isEmpty()) {
            long next = ids.reserve(models.size());
            List<Object[]> rows = new ArrayList<>();
            for (Map.Entry<String, String> one : models.entrySet()) {
                known.put(one.getKey(), next);
                rows.add(new Object[] {next++, one.getKey(), one.getValue(), now, now});
            }
            sql.executeAll(ADD, rows);
        }
        return known;
    }

    private static Object[] wish(OntNueva nueva, Long id, LocalDateTime now) {
        String descripcion = nueva.descripcion();
        return new Object[] {
            nueva.deseado().name().toLowerCase(Locale.ROOT),
            nueva.perfilVelocidad(),
            nueva.perfilUsuario(),
            nueva.gpon().olt(),
            nueva.gpon().pon(),
            descripcion == null || descripcion.length() <= MAX_DESCRIPCION
                    ? descripcion
                    : descripcion.substring(0, MAX_DESCRIPCION),
            nueva.gpon().modelo(),
            now,
            id
        };
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
