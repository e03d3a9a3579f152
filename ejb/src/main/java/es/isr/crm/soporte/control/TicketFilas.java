package es.isr.crm.soporte.control;

import static es.isr.crm.shared.control.Columnas.constant;
import static es.isr.crm.shared.control.Columnas.id;
import static es.isr.crm.shared.control.Columnas.instant;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.soporte.entity.TipoTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads tickets as lists show them, in one statement. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TicketFilas {

    private static final String ROWS = """
            SELECT t.id, t.numero, t.asunto, t.tipo, t.prioridad, t.estado,
                   c.id, c.nombre, c.apellidos, COALESCE(s.localidad, c.localidad),
                   u.id, u.nombre, t.created_at, t.vence_at, t.espera_desde, t.limite_legal_at, t.resuelto_at
              FROM tickets t
              JOIN clientes c ON c.id = t.cliente_id
              LEFT JOIN servicios_cliente s ON s.id = t.servicio_id
              LEFT JOIN users u ON u.id = t.asignado_id
             WHERE t.id IN (%s)""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    /** The tickets with these ids, in their order. */
    public List<TicketRow> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Query query =
                em.createNativeQuery(ROWS.formatted(ids.stream().map(id -> "?").collect(Collectors.joining(", "))));
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        Instant now = reloj.now();
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> row((Object[]) row, now))
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.id())))
                .toList();
    }

    private static TicketRow row(Object[] c, Instant now) {
        EstadoTicket estado = constant(EstadoTicket.class, c[5]);
        Instant vence = instant(c[13]);
        return new TicketRow(
                id(c[0]),
                (String) c[1],
                (String) c[2],
                constant(TipoTicket.class, c[3]),
                constant(Prioridad.class, c[4]),
                estado,
                new TicketRow.Cliente(id(c[6]), name(c[7], c[8]), (String) c[9]),
                id(c[10]),
                (String) c[11],
                instant(c[12]),
                vence,
                estado.isAbierto()
                        && (before(vence, c[14] == null ? now : instant(c[14])) || before(instant(c[15]), now)),
                instant(c[16]));
    }

    private static boolean before(Instant limit, Instant now) {
        return limit != null && limit.isBefore(now);
    }

    static String name(Object nombre, Object apellidos) {
        return apellidos == null ? (String) nombre : nombre + " " + apellidos;
    }
}
