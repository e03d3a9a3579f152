package es.isr.crm.soporte.control;

import es.isr.crm.shared.entity.InstantConverter;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.soporte.entity.TipoTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** The tickets of a customer. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TicketQuery {

    /** What is open before what is done; of each, the latest first. */
    private static final String TICKETS = """
            SELECT t.id, t.numero, t.asunto, t.tipo, t.prioridad, t.estado, u.nombre, t.created_at, t.vence_at
              FROM tickets t LEFT JOIN users u ON u.id = t.asignado_id
             WHERE t.cliente_id = ?
             ORDER BY t.estado IN ('resuelto', 'cerrado'), t.created_at DESC, t.id DESC""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Page<TicketRow> search(Long clienteId, PageRequest page) {
        List<?> rows = em.createNativeQuery(TICKETS)
                .setParameter(1, clienteId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        Number total = (Number) em.createNativeQuery("SELECT COUNT(*) FROM tickets WHERE cliente_id = ?")
                .setParameter(1, clienteId)
                .getSingleResult();
        return new Page<>(
                rows.stream().map(Object[].class::cast).map(TicketQuery::row).toList(), total.longValue());
    }

    private static TicketRow row(Object[] row) {
        return new TicketRow(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                constant(TipoTicket.class, row[3]),
                constant(Prioridad.class, row[4]),
                constant(EstadoTicket.class, row[5]),
                (String) row[6],
                instant(row[7]),
                instant(row[8]));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return Enum.valueOf(type, ((String) column).toUpperCase(Locale.ROOT));
    }

    private static Instant instant(Object column) {
        LocalDateTime stored =
                column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return new InstantConverter().convertToEntityAttribute(stored);
    }
}
