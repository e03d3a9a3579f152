package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.MotivoCita;
import es.isr.crm.agenda.entity.PorCitar;
import es.isr.crm.shared.control.Columnas;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one can go to customers for. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class MotivosQuery {

    /** Sold without an ONT, and nobody is to come for it yet. */
    private static final String INSTALACIONES = """
              FROM servicios_cliente s
              JOIN planes p ON p.id = s.plan_id
              JOIN clientes cl ON cl.id = s.cliente_id
             WHERE s.tipo = 'fibra' AND s.estado = 'pendiente_instalacion'
               AND NOT EXISTS (SELECT 1 FROM asignaciones_ont a WHERE a.servicio_id = s.id AND a.hasta IS NULL)
               AND NOT EXISTS (SELECT 1 FROM citas x WHERE x.instalacion_viva = s.id)""";

    /** An ONT that somebody has to fetch, and nobody is to come for it yet. */
    private static final String RECUPERACIONES = """
              FROM tareas t
              JOIN clientes cl ON cl.id = t.cliente_id
              LEFT JOIN servicios_cliente s ON s.id = t.servicio_id
             WHERE t.tipo = 'recuperar_ont' AND t.estado = 'pendiente'
               AND NOT EXISTS (SELECT 1 FROM citas x WHERE x.recuperacion_viva = t.id)""";

    private static final String POR_CITAR = """
            (SELECT 'instalacion', s.id servicio, NULL tarea, NULL ticket, p.nombre titulo, %1$s, s.created_at espera,
                    (SELECT COUNT(*) FROM citas f
                      WHERE f.servicio_id = s.id AND f.tipo = 'instalacion' AND f.estado = 'fallida')
             %2$s %%1$s ORDER BY s.created_at, s.id LIMIT %%2$d)
            UNION ALL
            (SELECT 'recuperacion', t.servicio_id, t.id, NULL, t.titulo, %1$s, t.created_at,
                    (SELECT COUNT(*) FROM citas f WHERE f.tarea_id = t.id AND f.estado = 'fallida')
             %3$s %%1$s ORDER BY t.created_at, t.id LIMIT %%2$d)
            ORDER BY espera, servicio LIMIT %%2$d""".formatted(CitaColumns.CLIENTE, INSTALACIONES, RECUPERACIONES);

    /** Tickets that are open, and then the services that have not ended. */
    private static final String VISITAS = """
            (SELECT 'visita', k.servicio_id, NULL, k.id, k.asunto
               FROM tickets k WHERE k.cliente_id = ?1 AND k.estado NOT IN ('resuelto', 'cerrado')
              ORDER BY k.created_at DESC, k.id DESC LIMIT 20)
            UNION ALL
            (SELECT 'visita', s.id, NULL, NULL, p.nombre
               FROM servicios_cliente s JOIN planes p ON p.id = s.plan_id
              WHERE s.cliente_id = ?1 AND s.estado <> 'baja' AND s.servicio_padre_id IS NULL
              ORDER BY s.id LIMIT 20)""";

    private static final int MAX_DE_UNO = 20;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** What waits for an appointment, longest first; at most so many. */
    public List<PorCitar> findPorCitar(int max) {
        return rows(em.createNativeQuery(POR_CITAR.formatted("", max)));
    }

    /** How much waits for an appointment. */
    public long countPorCitar() {
        Query count = em.createNativeQuery(
                "SELECT (SELECT COUNT(*) " + INSTALACIONES + ") + (SELECT COUNT(*) " + RECUPERACIONES + ")");
        return ((Number) count.getSingleResult()).longValue();
    }

    /** What of a customer's waits for an appointment. */
    public List<PorCitar> findPorCitarDe(Long clienteId) {
        return rows(em.createNativeQuery(POR_CITAR.formatted("AND cl.id = ?1", MAX_DE_UNO))
                .setParameter(1, clienteId));
    }

    /** All that one can go to a customer for: what waits, their open tickets, their services, and anything else. */
    public List<MotivoCita> findMotivos(Long clienteId) {
        List<MotivoCita> motivos = new ArrayList<>();
        findPorCitarDe(clienteId).forEach(each -> motivos.add(each.motivo()));
        List<?> visits =
                em.createNativeQuery(VISITAS).setParameter(1, clienteId).getResultList();
        visits.forEach(row -> motivos.add(CitaColumns.motivo((Object[]) row, 0)));
        motivos.add(MotivoCita.VISITA);
        return motivos;
    }

    /** Who is visited, at their own address. */
    public Optional<CitaRow.Cliente> findCliente(Long clienteId) {
        return first(
                em.createNativeQuery("SELECT " + CitaColumns.CLIENTE
                        + " FROM clientes cl LEFT JOIN servicios_cliente s ON FALSE WHERE cl.id = ?"),
                clienteId);
    }

    private static Optional<CitaRow.Cliente> first(Query query, Long id) {
        List<?> found = query.setParameter(1, id).getResultList();
        return found.stream().map(row -> CitaColumns.cliente((Object[]) row, 0)).findFirst();
    }

    /** Whose a service is. */
    public Optional<Long> findClienteDeServicio(Long id) {
        return owner("servicios_cliente", id);
    }

    /** Whose ONT a task is to fetch. */
    public Optional<Long> findClienteDeTarea(Long id) {
        return owner("tareas", id);
    }

    /** Who opened a ticket. */
    public Optional<Long> findClienteDeTicket(Long id) {
        return owner("tickets", id);
    }

    private Optional<Long> owner(String table, Long id) {
        List<?> found = em.createNativeQuery("SELECT cliente_id FROM " + table + " WHERE id = ?")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(column -> ((Number) column).longValue()).findFirst();
    }

    private static List<PorCitar> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static PorCitar row(Object[] c) {
        int after = 5 + CitaColumns.CLIENTE_WIDTH;
        return new PorCitar(
                CitaColumns.motivo(c, 0),
                CitaColumns.cliente(c, 5),
                Columnas.instant(c[after]),
                ((Number) c[after + 1]).intValue());
    }
}
