package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.CanalEntrega;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.ColaCorreo;
import es.isr.crm.correo.entity.EntregaFilter;
import es.isr.crm.correo.entity.EntregaRow;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.correo.entity.MotivoEntrega;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Deliveries, a page at a time, in one statement. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EntregaQuery {

    private static final String SELECT = """
            SELECT e.id, e.clase, e.referencia_id, e.asunto, e.cliente_id, e.nombre, e.canal, e.direccion, e.estado,
                   e.motivo, e.detalle, e.intentos, e.proximo_at, e.enviada_at, e.message_id, e.lote_id, e.presentada,
                   e.presentada_por, e.created_at, e.usuario, e.relevada, e.origen_id
              FROM entregas e""";

    /** What a person has to see to, then the newest: two parts of an index each, none of which sorts the other. */
    private static final String OWN_ORDER =
            "(e.estado IN ('fallida', 'dudosa') AND e.relevada = FALSE) DESC, e.created_at DESC, e.id DESC";

    private static final Map<String, String> SORTS = Map.of(
            "clase", "e.clase %1$s, e.id %1$s",
            "destinatario", "e.nombre %1$s, e.id %1$s",
            "estado", "e.estado %1$s, e.id %1$s",
            "creada", "e.created_at %1$s, e.id %1$s");

    private static final String OF_CLIENTE = " WHERE e.cliente_id = ? ORDER BY e.id DESC";

    private static final String OF_REFERENCE =
            " WHERE e.clase = ? AND e.referencia_id = ? ORDER BY e.created_at DESC, e.id DESC";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public long count(EntregaFilter filter) {
        EntregaCondition condition = new EntregaCondition(filter);
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM entregas e" + condition.where());
        condition.bind(query);
        return ((Number) query.getSingleResult()).longValue();
    }

    public List<EntregaRow> search(EntregaFilter filter, PageRequest page) {
        EntregaCondition condition = new EntregaCondition(filter);
        String order = page.sort() == null || !SORTS.containsKey(page.sort())
                ? OWN_ORDER
                : String.format(SORTS.get(page.sort()), page.ascending() ? "ASC" : "DESC");
        Query query = em.createNativeQuery(SELECT + condition.where() + " ORDER BY " + order);
        condition.bind(query);
        return rows(query.setFirstResult(page.first()).setMaxResults(page.size()));
    }

    public Optional<EntregaRow> find(Long id) {
        return rows(em.createNativeQuery(SELECT + " WHERE e.id = ?").setParameter(1, id)).stream()
                .findFirst();
    }

    /** The last deliveries to a customer. */
    public List<EntregaRow> findByCliente(Long clienteId, int limit) {
        return rows(em.createNativeQuery(SELECT + OF_CLIENTE)
                .setParameter(1, clienteId)
                .setMaxResults(limit));
    }

    /** All deliveries of one thing, the last first. */
    public List<EntregaRow> findDe(ClaseEntrega clase, Long referenciaId) {
        return rows(em.createNativeQuery(SELECT + OF_REFERENCE)
                .setParameter(1, clase.name().toLowerCase(Locale.ROOT))
                .setParameter(2, referenciaId));
    }

    /**
     * How many there are in each state.
     *
     * @param grupoId that one run asked for
     */
    public Map<EstadoEntrega, Long> contarDeGrupo(Long grupoId) {
        return counts(em.createNativeQuery("SELECT estado, COUNT(*) FROM entregas WHERE grupo_id = ? GROUP BY estado")
                .setParameter(1, grupoId));
    }

    /** How many wait or ask for a person, by state. */
    public Map<EstadoEntrega, Long> contarAbiertas() {
        return counts(em.createNativeQuery("""
                SELECT estado, COUNT(*) FROM entregas
                 WHERE estado IN ('pendiente', 'reintento', 'fallida', 'dudosa', 'por_imprimir') AND relevada = FALSE
                 GROUP BY estado"""));
    }

    /**
     * What does not go out by itself, or not now: two counts on an index.
     *
     * @param parado whether no mail goes out at present
     */
    public ColaCorreo cola(boolean parado) {
        long waiting = parado ? number("estado IN ('pendiente', 'reintento')") : 0;
        return new ColaCorreo(waiting, number("estado IN ('fallida', 'dudosa') AND relevada = FALSE"));
    }

    private long number(String condition) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM entregas WHERE " + condition)
                        .getSingleResult())
                .longValue();
    }

    private static Map<EstadoEntrega, Long> counts(Query query) {
        Map<EstadoEntrega, Long> counts = new EnumMap<>(EstadoEntrega.class);
        for (Object row : query.getResultList()) {
            Object[] c = (Object[]) row;
            counts.put(Columnas.constant(EstadoEntrega.class, c[0]), ((Number) c[1]).longValue());
        }
        return counts;
    }

    private static List<EntregaRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static EntregaRow row(Object[] c) {
        LocalDate presentada = Columnas.date(c[16]);
        MotivoEntrega motivo = Columnas.constant(MotivoEntrega.class, c[9]);
        return new EntregaRow(
                Columnas.id(c[0]),
                Columnas.constant(ClaseEntrega.class, c[1]),
                Columnas.id(c[2]),
                (String) c[3],
                new EntregaRow.Destinatario(
                        Columnas.id(c[4]), (String) c[5], Columnas.constant(CanalEntrega.class, c[6]), (String) c[7]),
                Columnas.constant(EstadoEntrega.class, c[8]),
                motivo == null ? null : new EntregaRow.Porque(motivo, (String) c[10]),
                new EntregaRow.Envio(
                        ((Number) c[11]).intValue(),
                        Columnas.instant(c[12]),
                        Columnas.instant(c[13]),
                        (String) c[14],
                        Columnas.id(c[15])),
                presentada == null ? null : new EntregaRow.Presentacion(presentada, (String) c[17]),
                new EntregaRow.Creada(Columnas.instant(c[18]), (String) c[19]),
                Columnas.isTrue(c[20]),
                Columnas.id(c[21]));
    }
}
