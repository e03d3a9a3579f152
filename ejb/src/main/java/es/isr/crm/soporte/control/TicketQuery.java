package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.InstantConverter;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.RecuentoTickets;
import es.isr.crm.soporte.entity.TicketFilter;
import es.isr.crm.soporte.entity.TicketRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lists of tickets. Which ones, and in what order, is found first, by ids alone; what a page shows is read for its rows
 * only.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TicketQuery {

    /** Urgent ones first, then what is overdue, then the oldest; after all of them what is done, the newest first. */
    private static final String OWN_ORDER = TicketCondition.HECHO + ", CASE WHEN " + TicketCondition.HECHO
            + " THEN t.created_at END DESC, t.prioridad <> 'urgente', CASE WHEN " + TicketCondition.VENCIDO
            + " THEN 0 ELSE 1 END, t.created_at, t.id";

    private static final String BY_PRIORITY = "FIELD(t.prioridad, 'baja', 'media', 'alta', 'urgente')";

    private static final Map<String, String> SORTS = Map.of(
            "numero", "t.created_at %1$s, t.id %1$s",
            "asunto", "t.asunto %1$s, t.id %1$s",
            "prioridad", BY_PRIORITY + " %1$s, t.created_at, t.id",
            "estado",
                    "FIELD(t.estado, 'abierto', 'en_proceso', 'pendiente_cliente', 'resuelto', 'cerrado') %1$s, t.id %1$s",
            "creado", "t.created_at %1$s, t.id %1$s",
            "vence", "t.vence_at IS NULL, t.vence_at %1$s, t.id %1$s");

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private TicketFilas filas;

    @Inject
    private Reloj reloj;

    public long count(TicketFilter filter) {
        TicketCondition condition = new TicketCondition(filter, now());
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM tickets t" + condition.where());
        condition.bind(query, 1);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** How many in each state, and overdue, whatever states the filter asks for. */
    public RecuentoTickets contar(TicketFilter filter) {
        LocalDateTime now = now();
        TicketCondition condition = new TicketCondition(filter.sinEstado(), now);
        Query query = em.createNativeQuery("SELECT t.estado, COUNT(*), SUM(" + TicketCondition.VENCIDO
                + ") FROM tickets t" + condition.where() + " GROUP BY t.estado");
        query.setParameter(1, now).setParameter(2, now);
        condition.bind(query, 3);
        List<?> rows = query.getResultList();
        Map<EstadoTicket, Long> estados = new EnumMap<>(EstadoTicket.class);
        long vencidos = 0;
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            estados.put(Columnas.constant(EstadoTicket.class, columns[0]), ((Number) columns[1]).longValue());
            vencidos += columns[2] == null ? 0 : ((Number) columns[2]).longValue();
        }
        return new RecuentoTickets(estados, vencidos);
    }

    public List<TicketRow> search(TicketFilter filter, PageRequest page) {
        LocalDateTime now = now();
        TicketCondition condition = new TicketCondition(filter, now);
        boolean own = page.sort() == null || !SORTS.containsKey(page.sort());
        String order = own ? OWN_ORDER : SORTS.get(page.sort()).formatted(page.ascending() ? "ASC" : "DESC");
        Query query = em.createNativeQuery("SELECT t.id FROM tickets t" + condition.where() + " ORDER BY " + order);
        int position = condition.bind(query, 1);
        if (own) {
            query.setParameter(position, now).setParameter(position + 1, now);
        }
        List<?> ids =
                query.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return filas.of(ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toList()));
    }

    private LocalDateTime now() {
        return new InstantConverter().convertToDatabaseColumn(reloj.now());
    }
}
