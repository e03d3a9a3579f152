package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.ActividadFilter;
import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.auditoria.entity.ClaseActividad;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the history of one customer: the index by customer and date leaves few enough rows for any condition. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ActividadQuery {

    private static final String ROWS = """
            SELECT NEW es.isr.crm.auditoria.entity.ActividadRow(
                   a.id, a.tipo, a.descripcion, a.antes, a.despues, a.usuario, a.createdAt, o.createdAt)
              FROM ActividadCliente a LEFT JOIN ActividadCliente o ON o.id = a.corrigeId
             WHERE %s
             ORDER BY a.createdAt DESC, a.id DESC""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * A page of the history, newest first, and how long it is.
     *
     * @param clases the kinds of line that it has, as if there were no others
     */
    public Page<ActividadRow> search(ActividadFilter filter, Set<ClaseActividad> clases, PageRequest page) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String condition = condition(filter, clases, parameters);
        TypedQuery<ActividadRow> rows = em.createQuery(ROWS.formatted(condition), ActividadRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size());
        TypedQuery<Long> total =
                em.createQuery("SELECT COUNT(a) FROM ActividadCliente a WHERE " + condition, Long.class);
        parameters.forEach(rows::setParameter);
        parameters.forEach(total::setParameter);
        return new Page<>(rows.getResultList(), total.getSingleResult());
    }

    /** Who has done something in the history of a customer, by name, as far as lines of these kinds tell. */
    public List<String> findUsuarios(Long clienteId, Set<ClaseActividad> clases) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String condition = condition(ActividadFilter.of(clienteId), clases, parameters);
        TypedQuery<String> names = em.createQuery(
                "SELECT DISTINCT a.usuario FROM ActividadCliente a WHERE " + condition + " ORDER BY a.usuario",
                String.class);
        parameters.forEach(names::setParameter);
        return names.getResultList();
    }

    private static String condition(
            ActividadFilter filter, Set<ClaseActividad> clases, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add("a.clienteId = :cliente");
        parameters.put("cliente", filter.clienteId());
        for (ClaseActividad hidden : EnumSet.complementOf(EnumSet.copyOf(clases))) {
            conditions.add("NOT " + ofClase(hidden, parameters));
        }
        if (filter.clase() != null) {
            conditions.add(ofClase(filter.clase(), parameters));
        }
        if (filter.usuario() != null) {
            conditions.add("a.usuario = :usuario");
            parameters.put("usuario", filter.usuario());
        }
        if (filter.desde() != null) {
            conditions.add("a.createdAt >= :desde");
            parameters.put("desde", startOf(filter.desde()));
        }
        if (filter.hasta() != null) {
            conditions.add("a.createdAt < :hasta");
            parameters.put("hasta", startOf(filter.hasta().plusDays(1)));
        }
        if (filter.texto() != null) {
            conditions.add("(a.descripcion LIKE :texto OR a.antes LIKE :texto OR a.despues LIKE :texto)");
            parameters.put("texto", "%" + literal(filter.texto()) + "%");
        }
        return String.join(" AND ", conditions);
    }

    private static String ofClase(ClaseActividad clase, Map<String, Object> parameters) {
        boolean other = clase == ClaseActividad.OTRA;
        List<String> either = new ArrayList<>();
        for (String prefijo : other ? ClaseActividad.todosLosPrefijos() : clase.prefijos()) {
            String name = "tipo" + parameters.size();
            either.add("a.tipo LIKE :" + name);
            parameters.put(name, prefijo + "%");
        }
        return (other ? "(NOT (" : "((") + String.join(" OR ", either) + "))";
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Reloj.MADRID).toInstant();
    }

    /** What has a meaning in a pattern means itself. */
    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
