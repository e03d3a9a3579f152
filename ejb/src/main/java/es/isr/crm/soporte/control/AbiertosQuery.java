package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketsAbiertos;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the tickets of which something is still to be done: one pass over an index that has only these. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AbiertosQuery {

    private static final String ABIERTOS = "SELECT t.prioridad, COUNT(*), SUM(" + TicketCondition.VENCIDO
            + ") FROM tickets t WHERE t.estado IN ('abierto', 'en_proceso', 'pendiente_cliente') GROUP BY t.prioridad";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    public TicketsAbiertos contar() {
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        Map<Prioridad, Long> prioridades = new EnumMap<>(Prioridad.class);
        long vencidos = sql
                .ask(ABIERTOS, List.of(now, now), row -> {
                    prioridades.put(Columnas.constant(Prioridad.class, row.getString(1)), row.getLong(2));
                    return row.getLong(3);
                })
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return new TicketsAbiertos(prioridades, vencidos);
    }
}
