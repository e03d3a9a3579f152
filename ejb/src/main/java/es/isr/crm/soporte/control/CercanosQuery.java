package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.Columnas;
import es.isr.crm.soporte.entity.TicketsCercanos;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** Finds open tickets that may have the same cause: of the same customer, or of the same port of the network. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CercanosQuery {

    private static final int MAX = 20;

    private static final String ABIERTO = "t.estado IN ('abierto', 'en_proceso', 'pendiente_cliente')";

    private static final String DEL_CLIENTE = "SELECT t.id FROM tickets t WHERE t.cliente_id = ? AND t.id <> ? AND "
            + ABIERTO + " ORDER BY t.created_at, t.id";

    private static final String PUERTOS = """
            FROM asignaciones_ont a
              JOIN onts o ON o.id = a.ont_viva AND o.deseado_olt IS NOT NULL AND o.deseado_pon IS NOT NULL
            """;

    /** A ticket that names no service may be about any of its customer's. */
    private static final String DEL_PON =
            "SELECT DISTINCT t.id, t.created_at " + PUERTOS + """
              JOIN onts p ON p.deseado IN ('activa', 'suspendida') AND p.deseado_olt = o.deseado_olt
                   AND p.deseado_pon = o.deseado_pon
              JOIN asignaciones_ont b ON b.ont_viva = p.id
              JOIN tickets t ON t.cliente_id = b.cliente_id AND (t.servicio_id IS NULL OR t.servicio_id = b.servicio_id)
             WHERE a.cliente_id = ? AND a.hasta IS NULL AND (? = 0 OR a.servicio_id = ?)
               AND t.cliente_id <> ? AND t.tipo IN ('averia', 'reclamacion', 'otro') AND\s""" + ABIERTO + " ORDER BY t.created_at, t.id";

    private static final String NOMBRES = "SELECT DISTINCT CONCAT(o.deseado_olt, ' ', o.deseado_pon) " + PUERTOS
            + " WHERE a.cliente_id = ? AND a.hasta IS NULL AND (? = 0 OR a.servicio_id = ?) ORDER BY 1";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private TicketFilas filas;

    /**
     * @param clienteId the customer
     * @param servicioId the service, or null for any of theirs
     * @param ticketId a ticket that does not count, or null
     */
    public TicketsCercanos find(Long clienteId, Long servicioId, Long ticketId) {
        long servicio = servicioId == null ? 0 : servicioId;
        List<Long> own = ids(query(DEL_CLIENTE, clienteId, ticketId == null ? 0 : ticketId));
        List<Long> near = ids(query(DEL_PON, clienteId, servicio, servicio, clienteId));
        String ports = near.isEmpty() ? "" : names(query(NOMBRES, clienteId, servicio, servicio));
        return new TicketsCercanos(filas.of(own), filas.of(near), ports);
    }

    private Query query(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    private static String names(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.joining(", "));
    }

    private static List<Long> ids(Query query) {
        List<?> rows = query.setMaxResults(MAX).getResultList();
        return rows.stream()
                .map(row -> Columnas.id(row instanceof Object[] columns ? columns[0] : row))
                .toList();
    }
}
