package es.isr.crm.red.control;

import es.isr.crm.red.entity.LogPsoFicha;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The log of the calls, newest first, a page at a time: the ids by an index, then the rows of just these, without the
 * bodies. The log grows by a row for each call and is never short: nothing here looks at all of it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LogPsoQuery {

    /** Nobody leafs through more; who seeks further back narrows the search. */
    static final int MAX_TOTAL = 1_000;

    /** So many of the newest rows, of those that the rest of the filter leaves, are read through for a text. */
    static final int MAX_READ = 20_000;

    private static final String NEWEST_FIRST = " ORDER BY l.created_at DESC, l.id DESC";

    private static final String ROW = """
            NEW es.isr.crm.red.entity.LogPsoRow(
                    l.id, l.createdAt, l.operacion, l.numeroSerie, l.clase, l.codigo, l.mensaje, l.error,
                    l.intento, l.duracionMs, l.usuario, l.ordenId, l.clienteId, c.codigo,
                    TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))))""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** A page, and how many rows there are, counted up to {@value #MAX_TOTAL}. */
    public Page<LogPsoRow> search(LogPsoFilter filter, PageRequest page) {
        LogPsoCondition condition = condition(filter);
        return new Page<>(rows(ids(condition, page.first(), page.size())), count(condition));
    }

    private List<LogPsoRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("SELECT " + ROW + """
                         FROM LogPso l LEFT JOIN Cliente c ON c.id = l.clienteId
                        WHERE l.id IN :ids ORDER BY l.createdAt DESC, l.id DESC""", LogPsoRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private long count(LogPsoCondition condition) {
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM (SELECT l.id FROM logs_pso l" + condition.where()
                + NEWEST_FIRST + " LIMIT " + MAX_TOTAL + ") some");
        condition.bind(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    public Optional<LogPsoFicha> find(Long id) {
        return em.createQuery("SELECT " + ROW + """
                        , l.estadoHttp, l.solicitud, l.respuesta
                         FROM LogPso l LEFT JOIN Cliente c ON c.id = l.clienteId WHERE l.id = :id""", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(found -> new LogPsoFicha(
                        (LogPsoRow) found[0], (Integer) found[1], (String) found[2], (String) found[3]));
    }

    private LogPsoCondition condition(LogPsoFilter filter) {
        LogPsoCondition condition = new LogPsoCondition(filter);
        if (filter.texto() != null) {
            condition.addText(filter.texto(), since(condition));
        }
        return condition;
    }

    /** The moment of the oldest row that is read through for a text; null when that is all of them. */
    private Instant since(LogPsoCondition others) {
        List<Long> oldest = ids(others, MAX_READ - 1, 1);
        return oldest.isEmpty()
                ? null
                : em.createQuery("SELECT l.createdAt FROM LogPso l WHERE l.id = :id", Instant.class)
                        .setParameter("id", oldest.get(0))
                        .getSingleResult();
    }

    private List<Long> ids(LogPsoCondition condition, int first, int size) {
        Query query = em.createNativeQuery("SELECT l.id FROM logs_pso l" + condition.where() + NEWEST_FIRST);
        condition.bind(query);
        List<?> ids = query.setFirstResult(first).setMaxResults(size).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
