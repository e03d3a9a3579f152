package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.entity.ArticuloFilter;
import es.isr.crm.soporte.entity.ArticuloRow;
import es.isr.crm.soporte.entity.PalabrasBuscadas;
import es.isr.crm.soporte.entity.TipoTicket;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds articles by their words. There are hundreds of them, not millions: each search looks at all of them, and needs no
 * index of words.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ArticuloQuery {

    private static final String COLUMNS = """
            SELECT a.id, a.version, a.titulo, a.texto, a.tipo, a.ticket_id, k.numero, a.autor, a.updated_at,
                   a.retirado_at IS NOT NULL
              FROM articulos a LEFT JOIN tickets k ON k.id = a.ticket_id""";

    /** A word in the title says more than one in the text. */
    private static final String POINTS = "(2 * (a.titulo LIKE ?) + (a.texto LIKE ?))";

    /** Of this many words on, one alone is chance. */
    private static final int MANY_WORDS = 3;

    private static final Map<String, String> SORTS =
            Map.of("titulo", "a.titulo %1$s, a.id %1$s", "cambiado", "a.updated_at %1$s, a.id %1$s");

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public long count(ArticuloFilter filter) {
        List<Object> parameters = new ArrayList<>();
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM articulos a" + where(filter, parameters));
        return ((Number) bind(query, parameters).getSingleResult()).longValue();
    }

    /** Sorted by {@code titulo} or {@code cambiado}; by none of these, what changed last comes first. */
    public List<ArticuloRow> search(ArticuloFilter filter, PageRequest page) {
        List<Object> parameters = new ArrayList<>();
        String order = SORTS.getOrDefault(page.sort() == null ? "" : page.sort(), "a.updated_at DESC, a.id DESC")
                .formatted(page.ascending() ? "ASC" : "DESC");
        Query query = em.createNativeQuery(COLUMNS + where(filter, parameters) + " ORDER BY " + order);
        return rows(bind(query, parameters).setFirstResult(page.first()).setMaxResults(page.size()));
    }

    public Optional<ArticuloRow> find(Long id) {
        return rows(em.createNativeQuery(COLUMNS + " WHERE a.id = ?").setParameter(1, id)).stream()
                .findFirst();
    }

    /**
     * Those that have most in common with what somebody says, the best first.
     *
     * @param texto what they say
     * @param max how many at most
     */
    public List<ArticuloRow> findParecidos(String texto, int max) {
        List<String> words = PalabrasBuscadas.of(texto);
        if (words.isEmpty()) {
            return List.of();
        }
        String points = String.join(" + ", Collections.nCopies(words.size(), POINTS));
        List<Object> parameters = new ArrayList<>();
        words.forEach(word -> parameters.addAll(List.of("%" + word + "%", "%" + word + "%")));
        parameters.add(words.size() < MANY_WORDS ? 1 : 2);
        parameters.addAll(parameters.subList(0, 2 * words.size()));
        Query query = em.createNativeQuery(COLUMNS + " WHERE a.retirado_at IS NULL AND " + points + " >= ? ORDER BY "
                + points + " DESC, a.updated_at DESC, a.id DESC");
        return rows(bind(query, parameters).setMaxResults(max));
    }

    private static String where(ArticuloFilter filter, List<Object> parameters) {
        StringBuilder where =
                new StringBuilder(" WHERE a.retirado_at IS " + (filter.retirados() ? "NOT NULL" : "NULL"));
        for (String word : PalabrasBuscadas.of(filter.texto())) {
            where.append(" AND (a.titulo LIKE ? OR a.texto LIKE ?)");
            parameters.addAll(List.of("%" + word + "%", "%" + word + "%"));
        }
        if (!filter.tipos().isEmpty()) {
            where.append(" AND a.tipo IN (")
                    .append(filter.tipos().stream().map(tipo -> "?").collect(Collectors.joining(", ")))
                    .append(")");
            filter.tipos().forEach(tipo -> parameters.add(tipo.name().toLowerCase(Locale.ROOT)));
        }
        return where.toString();
    }

    private static Query bind(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static List<ArticuloRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static ArticuloRow row(Object[] c) {
        return new ArticuloRow(
                Columnas.id(c[0]),
                ((Number) c[1]).intValue(),
                (String) c[2],
                (String) c[3],
                Columnas.constant(TipoTicket.class, c[4]),
                Columnas.id(c[5]),
                (String) c[6],
                (String) c[7],
                Columnas.instant(c[8]),
                c[9] instanceof Boolean said ? said : ((Number) c[9]).intValue() != 0);
    }
}
