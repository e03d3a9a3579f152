package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.Aplazamiento;
import es.isr.crm.servicios.entity.LineaCambioRow;
import es.isr.crm.servicios.entity.Omision;
import es.isr.crm.servicios.entity.PasoTarifa;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a change of price does to each service, with whose it is, a page at a time: of one made, or of one proposed. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class LineasCambioQuery {

    private static final String LINES = """
             FROM lineas_cambio_precio l
             JOIN clientes c ON c.id = l.cliente_id
            WHERE l.cambio_id = ? AND (? IS NULL OR (l.omision IS NULL) = ?)""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * The lines of a change that was made.
     *
     * @param cambioId the change
     * @param cambian true for what changed, false for what did not, null for both
     * @param page which; in the order of the services
     */
    public List<LineaCambioRow> search(Long cambioId, Boolean cambian, PageRequest page) {
        Query query = bind(em.createNativeQuery("""
                        SELECT l.id, l.servicio_id, l.cliente_id, c.codigo, c.nombre, c.apellidos, l.precio_anterior,
                               l.modo_anterior, l.desde, l.aplazado, l.omision""" + LINES + " ORDER BY l.id"), cambioId, cambian);
        return rows(query.setFirstResult(page.first()).setMaxResults(page.size())).stream()
                .map(LineasCambioQuery::row)
                .toList();
    }

    public long count(Long cambioId, Boolean cambian) {
        return ((Number) bind(em.createNativeQuery("SELECT COUNT(*)" + LINES), cambioId, cambian)
                        .getSingleResult())
                .longValue();
    }

    /** The lines of a change that is only proposed. */
    public List<LineaCambioRow> proposed(List<PasoTarifa> pasos, PageRequest page) {
        List<PasoTarifa> wanted =
                pasos.stream().skip(page.first()).limit(page.size()).toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, Object[]> customers = customers(
                wanted.stream().map(paso -> paso.tramo().clienteId()).distinct().toList());
        return wanted.stream()
                .map(paso -> {
                    Object[] customer = customers.get(paso.tramo().clienteId());
                    return new LineaCambioRow(
                            paso.tramo().tarifaId(),
                            paso.tramo().servicioId(),
                            paso.tramo().clienteId(),
                            (String) customer[1],
                            name(customer[2], customer[3]),
                            paso.tramo().precio(),
                            paso.desde(),
                            paso.aplazado(),
                            paso.omision());
                })
                .toList();
    }

    private Map<Long, Object[]> customers(List<Long> ids) {
        String marks = "?,".repeat(ids.size() - 1) + "?";
        Query query =
                em.createNativeQuery("SELECT id, codigo, nombre, apellidos FROM clientes WHERE id IN (" + marks + ")");
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        Map<Long, Object[]> byId = new HashMap<>();
        rows(query).forEach(columns -> byId.put(((Number) columns[0]).longValue(), columns));
        return byId;
    }

    private static Query bind(Query query, Long cambioId, Boolean cambian) {
        return query.setParameter(1, cambioId).setParameter(2, cambian).setParameter(3, cambian);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static LineaCambioRow row(Object[] columns) {
        return new LineaCambioRow(
                ((Number) columns[0]).longValue(),
                ((Number) columns[1]).longValue(),
                ((Number) columns[2]).longValue(),
                (String) columns[3],
                name(columns[4], columns[5]),
                new PrecioMensual((BigDecimal) columns[6], Columnas.constant(ModoPrecio.class, columns[7])),
                Columnas.date(columns[8]),
                Columnas.constant(Aplazamiento.class, columns[9]),
                Columnas.constant(Omision.class, columns[10]));
    }

    private static String name(Object nombre, Object apellidos) {
        return apellidos == null ? (String) nombre : nombre + " " + apellidos;
    }
}
