package es.isr.crm.red.control;

import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.DerivaFilter;
import es.isr.crm.red.entity.DerivaRow;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.LecturaOlt;
import es.isr.crm.red.entity.ResumenOlts;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Differences and readings as the pages show them: a few statements, whatever the size of the page. */
@Stateless
public class DerivaQuery {

    /** Columns that the list may be sorted by; the id breaks ties, so that no row shows twice or never. */
    private static final Map<String, String> SORTS = Map.of(
            "tipo", "d.tipo %1$s, d.id %1$s",
            "serie", "d.numero_serie %1$s, d.id %1$s",
            "olt", "d.olt %1$s, d.pon %1$s, d.id %1$s",
            "primera", "d.primera_at %1$s, d.id %1$s",
            "ultima", "d.ultima_at %1$s, d.id %1$s",
            "cerrada", "d.cerrada_at %1$s, d.id %1$s");

    private static final String OPEN_ORDERS = """
            SELECT o.numero_serie, o.estado FROM ordenes_pso o
             WHERE o.numero_serie IN (%s)
               AND o.estado IN ('pendiente', 'enviando', 'incierta', 'reintento', 'bloqueada')
             ORDER BY o.id""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Page<DerivaRow> search(DerivaFilter filter, PageRequest page) {
        DerivaCondition condition = new DerivaCondition(filter);
        Query count = em.createNativeQuery("SELECT COUNT(*) FROM derivas_pso d" + condition.where());
        condition.bind(count);
        List<Long> ids = ids(filter, condition, page);
        return new Page<>(rows(ids), ((Number) count.getSingleResult()).longValue());
    }

    public Optional<DerivaRow> find(Long id) {
        return rows(List.of(id)).stream().findFirst();
    }

    private List<Long> ids(DerivaFilter filter, DerivaCondition condition, PageRequest page) {
        boolean sorted = page.sort() != null && SORTS.containsKey(page.sort());
        String own = filter.situacion() == DerivaFilter.Situacion.CERRADA ? "cerrada" : "primera";
        String order =
                String.format(SORTS.get(sorted ? page.sort() : own), sorted && page.ascending() ? "ASC" : "DESC");
        Query query = em.createNativeQuery("SELECT d.id FROM derivas_pso d" + condition.where() + " ORDER BY " + order);
        condition.bind(query);
        List<?> ids =
                query.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private List<DerivaRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> found =
                em.createQuery("""
                        SELECT d, c.codigo, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, '')))
                          FROM Deriva d LEFT JOIN Cliente c ON c.id = d.clienteId
                         WHERE d.id IN :ids""", Object[].class).setParameter("ids", ids).getResultList();
        Map<String, EstadoOrden> orders = orders(found.stream()
                .map(row -> ((Deriva) row[0]).getNumeroSerie())
                .filter(serial -> serial != null)
                .toList());
        Map<Long, DerivaRow> byId = found.stream()
                .map(row -> ((Deriva) row[0])
                        .row((String) row[1], (String) row[2], orders.get(((Deriva) row[0]).getNumeroSerie())))
                .collect(Collectors.toMap(DerivaRow::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** State of the latest open order of each. */
    private Map<String, EstadoOrden> orders(List<String> serials) {
        Map<String, EstadoOrden> orders = new HashMap<>();
        if (!serials.isEmpty()) {
            Query query = em.createNativeQuery(
                    OPEN_ORDERS.formatted(serials.stream().map(serial -> "?").collect(Collectors.joining(", "))));
            for (int i = 0; i < serials.size(); i++) {
                query.setParameter(i + 1, serials.get(i));
            }
            for (Object row : query.getResultList()) {
                Object[] columns = (Object[]) row;
                orders.put((String) columns[0], EstadoOrden.valueOf(((String) columns[1]).toUpperCase(Locale.ROOT)));
            }
        }
        return orders;
    }

    /** How many of each kind wait for somebody; every kind has a number. */
    public Map<TipoDeriva, Long> count() {
        Map<TipoDeriva, Long> counts = new EnumMap<>(TipoDeriva.class);
        for (TipoDeriva tipo : TipoDeriva.values()) {
            counts.put(tipo, 0L);
        }
        em.createQuery("""
                        SELECT d.tipo, COUNT(d) FROM Deriva d
                         WHERE d.cerradaAt IS NULL AND d.conocidaAt IS NULL GROUP BY d.tipo""", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((TipoDeriva) row[0], (Long) row[1]));
        return counts;
    }

    /** How each OLT was last read, by name. */
    public List<LecturaOlt> findLecturas() {
        return em.createQuery("SELECT l FROM LecturaOlt l ORDER BY l.olt", LecturaOlt.class)
                .getResultList();
    }

    /** The same in figures. What is for information only does not count as a difference. */
    public ResumenOlts summary() {
        Object[] row = (Object[]) em.createNativeQuery("""
                        SELECT COUNT(*), COALESCE(SUM(estado = 'completa'), 0), COALESCE(SUM(onts), 0),
                               COALESCE(SUM(sin_conexion), 0), COALESCE(SUM(reparadas), 0),
                               COALESCE(SUM(frenadas), 0),
                               (SELECT COUNT(*) FROM derivas_pso
                                 WHERE cerrada_at IS NULL AND conocida_at IS NULL AND tipo <> 'sin_registrar')
                          FROM lecturas_olt""").getSingleResult();
        return new ResumenOlts(n(row[0]), n(row[1]), n(row[2]), n(row[3]), n(row[6]), n(row[4]), n(row[5]));
    }

    private static long n(Object number) {
        return ((Number) number).longValue();
    }
}
