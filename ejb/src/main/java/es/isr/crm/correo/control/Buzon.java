package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.CanalEntrega;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.shared.control.Actor;
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
 * Takes in what is to be delivered, in the transaction of what it tells of: when that is rolled back nothing goes out, and
 * when it commits nothing is forgotten.
 *
 * <p>The same thing for the same address, asked for again, is the same delivery: whoever is not sure asks again.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Buzon {

    /** The row that is there already wins, by the key of class, reference, address, channel and repetition. */
    private static final String INSERT = """
            INSERT INTO entregas (id, clase, referencia_id, grupo_id, cliente_id, canal, direccion, nombre, idioma, asunto, estado,
                   usuario_id, usuario, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE id = id""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Queues one delivery. */
    public void encolar(NuevaEntrega entrega) {
        encolar(List.of(entrega));
    }

    /** Queues many, in batches. */
    public void encolar(List<NuevaEntrega> entregas) {
        if (entregas.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        long id = ids.reserve(entregas.size());
        List<Object[]> rows = new ArrayList<>(entregas.size());
        for (NuevaEntrega entrega : entregas) {
            rows.add(row(id++, entrega, now));
        }
        sql.executeAll(INSERT, rows);
    }

    private Object[] row(long id, NuevaEntrega entrega, LocalDateTime now) {
        CanalEntrega canal = entrega.destino().canal();
        return new Object[] {
            id,
            entrega.clase().name().toLowerCase(Locale.ROOT),
            entrega.referenciaId(),
            entrega.grupoId(),
            entrega.destino().clienteId(),
            canal.name().toLowerCase(Locale.ROOT),
            entrega.destino().direccion(),
            entrega.destino().nombre(),
            entrega.destino().idioma(),
            entrega.titulo(),
            canal == CanalEntrega.CORREO ? "pendiente" : "por_imprimir",
            actor.getId(),
            actor.getNombre(),
            now,
            now
        };
    }
}
