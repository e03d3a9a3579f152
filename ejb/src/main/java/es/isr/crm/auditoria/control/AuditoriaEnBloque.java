package es.isr.crm.auditoria.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Cambio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The history of a change that was made to many customers at once, past the entities: a row for each customer, in the
 * transaction of the change.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AuditoriaEnBloque {

    private static final String ROW = """
            INSERT INTO actividad_cliente (id, cliente_id, tipo, descripcion, antes, despues, usuario_id, usuario, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private SqlEnBloque sql;

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
        LocalDateTime now = now();
        long next = ids.reserve(byCliente.size());
        List<Object[]> rows = new ArrayList<>(byCliente.size());
        for (Map.Entry<Long, List<Cambio>> entry : byCliente.entrySet()) {
            rows.add(row(
                    next++,
                    accion,
                    new Linea(entry.getKey(), descripcion),
                    CambioJson.antes(entry.getValue()),
                    CambioJson.despues(entry.getValue()),
                    now));
        }
        sql.executeAll(ROW, rows);
    }

    /**
     * Something that happened to a customer.
     *
     * @param clienteId whose history
     * @param descripcion what happened, in words, in Spanish
     */
    public record Linea(Long clienteId, String descripcion) {}

    /**
     * Writes a row for each of many things that no change of an entity tells by itself.
     *
     * @param accion key of the operation
     */
    public void anotarCada(String accion, List<Linea> lineas) {
        if (lineas.isEmpty()) {
            return;
        }
        LocalDateTime now = now();
        long next = ids.reserve(lineas.size());
        List<Object[]> rows = new ArrayList<>(lineas.size());
        for (Linea linea : lineas) {
            rows.add(row(next++, accion, linea, null, null, now));
        }
        sql.executeAll(ROW, rows);
    }

    private Object[] row(long id, String accion, Linea linea, String antes, String despues, LocalDateTime now) {
        return new Object[] {
            id, linea.clienteId(), accion, linea.descripcion(), antes, despues, actor.getId(), actor.getNombre(), now
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }
}
