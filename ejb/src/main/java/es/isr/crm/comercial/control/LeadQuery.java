package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.LeadFilter;
import es.isr.crm.comercial.entity.LeadRow;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Leads with what they point at, a page at a time, in one statement. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LeadQuery {

    /** The page is chosen among the leads alone; names are fetched only for what it shows. */
    private static final String ROWS = """
            SELECT l.id, l.version, l.nombre, l.apellidos, l.telefono, l.email, l.localidad, l.estado, l.estado_at,
                   l.interes, l.origen, k.id, k.nombre, p.id, p.nombre, u.id, u.nombre,
                   l.proxima_accion, l.proxima_accion_fecha, l.created_at, l.motivo_perdida, l.cliente_id
              FROM leads l
              LEFT JOIN campanas k ON k.id = l.campana_id
              LEFT JOIN planes p ON p.id = l.plan_id
              LEFT JOIN users u ON u.id = l.asignado_id""";

    /** What is late first, then what comes, then what nobody planned anything for; the won and lost by when they ended. */
    private static final String OWN_ORDER =
            "l.estado IN ('ganado', 'perdido') ASC, (l.proxima_accion_fecha IS NULL) ASC,"
                    + " l.proxima_accion_fecha ASC, l.estado_at DESC, l.id DESC";

    private static final Map<String, String> SORTS = Map.of(
            "nombre", "l.nombre %1$s, l.apellidos %1$s, l.id %1$s",
            "estado",
                    "FIELD(l.estado, 'nuevo', 'contactado', 'calificado', 'propuesta', 'ganado', 'perdido') %1$s, l.id %1$s",
            "interes", "FIELD(l.interes, 'bajo', 'medio', 'alto') %1$s, l.id %1$s",
            "accion", "(l.proxima_accion_fecha IS NULL) ASC, l.proxima_accion_fecha %1$s, l.id %1$s",
            "creado", "l.created_at %1$s, l.id %1$s");

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    public long count(LeadFilter filter) {
        LeadCondition condition = new LeadCondition(filter, reloj.today());
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM leads l" + condition.where());
        condition.bind(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    /** How many stand in each state; the states of the filter itself do not count. */
    public Map<EstadoLead, Long> countByEstado(LeadFilter filter) {
        LeadFilter every = new LeadFilter(
                filter.texto(),
                List.of(),
                filter.interes(),
                filter.origen(),
                filter.asignadoId(),
                filter.campanaId(),
                filter.desde(),
                filter.vencidas());
        LeadCondition condition = new LeadCondition(every, reloj.today());
        Query query = em.createNativeQuery(
                "SELECT l.estado, COUNT(*) FROM leads l" + condition.where() + " GROUP BY l.estado");
        condition.bind(query);
        Map<EstadoLead, Long> counts = new EnumMap<>(EstadoLead.class);
        for (EstadoLead each : EstadoLead.values()) {
            counts.put(each, 0L);
        }
        List<?> rows = query.getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> counts.put(
                        EstadoLead.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)), ((Number) row[1]).longValue()));
        return counts;
    }

    public List<LeadRow> search(LeadFilter filter, PageRequest page) {
        LeadCondition condition = new LeadCondition(filter, reloj.today());
        String order = page.sort() == null || !SORTS.containsKey(page.sort())
                ? OWN_ORDER
                : String.format(SORTS.get(page.sort()), page.ascending() ? "ASC" : "DESC");
        String ids = "SELECT l.id FROM leads l%s ORDER BY %s LIMIT %d, %d"
                .formatted(condition.where(), order, page.first(), page.size());
        Query query = em.createNativeQuery(ROWS + " JOIN (" + ids + ") x ON x.id = l.id ORDER BY " + order);
        condition.bind(query);
        return rows(query);
    }

    public Optional<LeadRow> find(Long id) {
        return rows(em.createNativeQuery(ROWS + " WHERE l.id = ?").setParameter(1, id)).stream()
                .findFirst();
    }

    /** The leads that became a customer, or those who turned out to be that customer; the first first. */
    public List<LeadRow> findByCliente(Long clienteId) {
        return rows(em.createNativeQuery(ROWS + " WHERE l.cliente_id = ? ORDER BY l.created_at, l.id")
                .setParameter(1, clienteId));
    }

    private List<LeadRow> rows(Query query) {
        List<?> found = query.getResultList();
        FilaLead fila = new FilaLead(reloj.today());
        return found.stream().map(row -> fila.of((Object[]) row)).toList();
    }
}
