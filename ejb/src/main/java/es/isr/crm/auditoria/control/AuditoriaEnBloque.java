package es.isr.crm.auditoria.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Cambio;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The history of a change that was made to many customers at once, past the entities: a row for each customer, in the
 * transaction of the change.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AuditoriaEnBloque {

    private static final int BATCH = 1000;

    private static final String ROW = """
            INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, antes, despues, usuario_id, usuario, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Inject
    private IdBlocks ids;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Writes one row for each customer.
     *
     * @param accion key of the operation
     * @param descripcion what happened, in words, in Spanish
     * @param cambios what changed, each with its customer
     */
    public void anotar(String accion, String descripcion, List<Cambio> cambios) {
        Map<Long, List<Cambio>> byCliente = new LinkedHashMap<>();
        cambios.forEach(cambio -> byCliente
                .computeIfAbsent(cambio.clienteId(), id -> new ArrayList<>())
                .add(cambio));
        if (byCliente.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        long next = ids.reserve(byCliente.size());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ROW)) {
            int waiting = 0;
            for (Map.Entry<Long, List<Cambio>> entry : byCliente.entrySet()) {
                List<Object> values = Arrays.asList(
                        next++,
                        entry.getKey(),
                        accion,
                        descripcion,
                        CambioJson.antes(entry.getValue()),
                        CambioJson.despues(entry.getValue()),
                        actor.getId(),
                        actor.getNombre(),
                        now);
                for (int i = 0; i < values.size(); i++) {
                    insert.setObject(i + 1, values.get(i));
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("history of " + accion + " not written", e);
        }
    }
}
