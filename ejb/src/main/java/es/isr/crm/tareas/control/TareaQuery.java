package es.isr.crm.tareas.control;

import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tareas.entity.EstadoTarea;
import es.isr.crm.tareas.entity.TareaFilter;
import es.isr.crm.tareas.entity.TareaRow;
import es.isr.crm.tareas.entity.TipoTarea;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tasks with their customers, a page at a time, in one statement. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TareaQuery {

    private static final String SELECT = """
            SELECT t.id, t.tipo, t.estado, t.titulo, t.motivo, t.descripcion,
                   c.id, c.codigo, c.nombre, c.apellidos, c.telefono,
                   COALESCE(s.direccion, c.direccion), COALESCE(s.localidad, c.localidad),
                   t.servicio_id, u.id, u.nombre, t.prevista, t.created_at, t.creada_por,
                   t.hecha_at, t.hecha_por, t.fecha_efecto, t.resultado
              FROM tareas t
              JOIN clientes c ON c.id = t.cliente_id
              LEFT JOIN servicios_cliente s ON s.id = t.servicio_id
              LEFT JOIN users u ON u.id = t.asignada_id""";

    /** What waits before what is over; of the former what is late before the rest, of the latter the newest. */
    private static final String OWN_ORDER = "(t.estado <> 'pendiente') ASC,"
            + " CASE WHEN t.estado <> 'pendiente' THEN t.hecha_at END DESC,"
            + " (t.prevista IS NULL) ASC, t.prevista ASC, t.created_at ASC, t.id ASC";

    private static final Map<String, String> SORTS = Map.of(
            "tipo", "t.tipo %1$s, t.id %1$s",
            "cliente", "c.nombre %1$s, c.apellidos %1$s, t.id %1$s",
            "prevista", "(t.prevista IS NULL) ASC, t.prevista %1$s, t.id %1$s",
            "creada", "t.created_at %1$s, t.id %1$s");

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    public long count(TareaFilter filter) {
        TareaCondition condition = new TareaCondition(filter);
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM tareas t" + condition.where());
        condition.bind(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    public List<TareaRow> search(TareaFilter filter, PageRequest page) {
        TareaCondition condition = new TareaCondition(filter);
        String order = page.sort() == null || !SORTS.containsKey(page.sort())
                ? OWN_ORDER
                : String.format(SORTS.get(page.sort()), page.ascending() ? "ASC" : "DESC");
        Query query = em.createNativeQuery(SELECT + condition.where() + " ORDER BY " + order);
        condition.bind(query);
        return rows(query.setFirstResult(page.first()).setMaxResults(page.size()));
    }

    public Optional<TareaRow> find(Long id) {
        return rows(em.createNativeQuery(SELECT + " WHERE t.id = ?").setParameter(1, id)).stream()
                .findFirst();
    }

    private List<TareaRow> rows(Query query) {
        Instant now = reloj.now();
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row, now)).toList();
    }

    private static TareaRow row(Object[] c, Instant now) {
        EstadoTarea estado = Columnas.constant(EstadoTarea.class, c[2]);
        Instant prevista = Columnas.instant(c[16]);
        boolean waits = estado == EstadoTarea.PENDIENTE;
        return new TareaRow(
                Columnas.id(c[0]),
                Columnas.constant(TipoTarea.class, c[1]),
                estado,
                (String) c[3],
                (String) c[4],
                (String) c[5],
                new TareaRow.Cliente(
                        Columnas.id(c[6]), (String) c[7], name(c[8], c[9]), (String) c[10], c[11] + ", " + c[12]),
                Columnas.id(c[13]),
                c[14] == null ? null : new TareaRow.Asignada(Columnas.id(c[14]), (String) c[15]),
                prevista,
                waits && prevista != null && prevista.isBefore(now),
                new TareaRow.Creada(Columnas.instant(c[17]), (String) c[18]),
                waits
                        ? null
                        : new TareaRow.Cierre(
                                Columnas.instant(c[19]), (String) c[20], Columnas.date(c[21]), (String) c[22]));
    }

    private static String name(Object nombre, Object apellidos) {
        return apellidos == null ? (String) nombre : nombre + " " + apellidos;
    }
}
