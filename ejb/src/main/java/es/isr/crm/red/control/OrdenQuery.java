package es.isr.crm.red.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OrdenFilter;
import es.isr.crm.red.entity.OrdenRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Orders for people to look at, a page at a time, by their indexes. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OrdenQuery {

    private static final String ROWS = """
            SELECT NEW es.isr.crm.red.entity.OrdenRow(
                   o.id, o.createdAt, o.numeroSerie, o.clienteId, c.codigo,
                   TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))), o.tipo, o.estado, o.olt, o.envio.intentos,
                   o.envio.proximoIntento, o.causa, o.envio.detalle, o.usuario)
              FROM OrdenPso o LEFT JOIN Cliente c ON c.id = o.clienteId""";

    /** Columns that the list may be sorted by; the id breaks ties, so that no row shows twice or never. */
    private static final Map<String, String> SORTS = Map.of(
            "creada", "o.id %1$s",
            "serie", "o.numeroSerie %1$s, o.id %1$s",
            "tipo", "o.tipo %1$s, o.id %1$s",
            "estado", "o.estado %1$s, o.envio.proximoIntento %1$s, o.id %1$s",
            "olt", "o.olt %1$s, o.id %1$s",
            "intentos", "o.envio.intentos %1$s, o.id %1$s",
            "proximoIntento", "o.envio.proximoIntento %1$s, o.id %1$s");

    private static final String DEFAULT_SORT = "creada";

    /** A text that so many customers fit narrows nothing. */
    private static final int MAX_CLIENTES = 500;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private OrdenRepository ordenes;

    public Page<OrdenRow> search(OrdenFilter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        narrow(filter, conditions, parameters);
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        TypedQuery<OrdenRow> rows = em.createQuery(ROWS + where + " ORDER BY " + order(page), OrdenRow.class);
        TypedQuery<Long> total = em.createQuery("SELECT COUNT(o) FROM OrdenPso o" + where, Long.class);
        parameters.forEach((name, value) -> {
            rows.setParameter(name, value);
            total.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(page.first()).setMaxResults(page.size()).getResultList(), total.getSingleResult());
    }

    public Optional<OrdenRow> find(Long id) {
        return em.createQuery(ROWS + " WHERE o.id = :id", OrdenRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private void narrow(OrdenFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.texto() != null) {
            String serie = "o.numeroSerie LIKE :serie ESCAPE '\\'";
            parameters.put("serie", prefix(filter.texto()));
            List<Long> clientes = clientes(filter.texto());
            if (clientes.isEmpty()) {
                conditions.add(serie);
            } else {
                conditions.add("(" + serie + " OR o.clienteId IN :clientes)");
                parameters.put("clientes", clientes);
            }
        }
        if (!filter.estados().isEmpty()) {
            conditions.add("o.estado IN :estados");
            parameters.put("estados", filter.estados());
        }
        if (!filter.tipos().isEmpty()) {
            conditions.add("o.tipo IN :tipos");
            parameters.put("tipos", filter.tipos());
        }
        if (filter.olt() != null) {
            conditions.add("o.olt = :olt");
            parameters.put("olt", filter.olt());
        }
    }

    /** The customers that a text may mean, by the same rules as in their list. */
    private List<Long> clientes(String texto) {
        ClienteCondition condition = ClienteCondition.ofTexto(texto);
        Query query = em.createNativeQuery("SELECT c.id FROM clientes c" + condition.where());
        condition.bind(query);
        List<?> ids = query.setMaxResults(MAX_CLIENTES).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static String prefix(String typed) {
        return typed.replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_")
                + "%";
    }

    private static String order(PageRequest page) {
        boolean sorted = page.sort() != null && SORTS.containsKey(page.sort());
        return String.format(
                SORTS.get(sorted ? page.sort() : DEFAULT_SORT), sorted && page.ascending() ? "ASC" : "DESC");
    }

    /** How many orders are in each of these states. */
    public Map<EstadoOrden, Long> count(Set<EstadoOrden> estados) {
        Map<EstadoOrden, Long> counts = new EnumMap<>(EstadoOrden.class);
        for (EstadoOrden estado : estados) {
            counts.put(estado, ordenes.count(estado));
        }
        return counts;
    }
}
