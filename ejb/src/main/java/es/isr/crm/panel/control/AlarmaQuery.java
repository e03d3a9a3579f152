package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.AlarmaCliente;
import es.isr.crm.panel.entity.AlarmaCliente.Tipo;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Looks for what asks for attention about one customer: one statement, each part of it on an index by customer. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AlarmaQuery {

    private static final String ALARMAS = """
            SELECT 'ORDEN_BLOQUEADA', o.numero_serie, o.servicio_id, NULL
              FROM ordenes_pso o WHERE o.cliente_id = ?1 AND o.estado = 'bloqueada'
            UNION ALL
            SELECT 'ONT_OFFLINE', o.numero_serie, a.servicio_id, NULL
              FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id
             WHERE a.cliente_id = ?1 AND a.hasta IS NULL AND o.deseado <> 'ausente' AND o.enlace = 'offline'
            UNION ALL
            SELECT 'DERIVA', d.numero_serie, d.servicio_id, NULL
              FROM derivas_pso d WHERE d.cliente_id = ?1 AND d.cerrada_at IS NULL AND d.conocida_at IS NULL
            UNION ALL
            SELECT 'ACCION_FALLIDA', p.nombre, s.id, f.fecha
              FROM acciones_programadas f
              JOIN servicios_cliente s ON s.id = f.servicio_id JOIN planes p ON p.id = s.plan_id
             WHERE f.cliente_id = ?1 AND f.estado = 'fallida'
            UNION ALL
            SELECT 'INSTALACION_PENDIENTE', p.nombre, s.id, NULL
              FROM servicios_cliente s JOIN planes p ON p.id = s.plan_id
             WHERE s.cliente_id = ?1 AND s.estado = 'pendiente_instalacion' AND s.servicio_padre_id IS NULL
            UNION ALL
            SELECT 'PROMOCION_ACABA', p.nombre, s.id, t.hasta
              FROM servicios_cliente s JOIN planes p ON p.id = s.plan_id
              JOIN tarifas_servicio t ON t.servicio_id = s.id AND t.desde <= ?2 AND t.hasta BETWEEN ?2 AND ?3
             WHERE s.cliente_id = ?1 AND s.estado IN ('activo', 'suspendido') AND t.origen IN ('promocion', 'gratis')
            UNION ALL
            SELECT 'PERMANENCIA_ACABA', p.nombre, s.id, s.permanencia_hasta
              FROM servicios_cliente s JOIN planes p ON p.id = s.plan_id
             WHERE s.cliente_id = ?1 AND s.estado IN ('activo', 'suspendido') AND s.permanencia_hasta BETWEEN ?2 AND ?3""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    /**
     * @param clienteId the customer
     * @param dias how many days ahead the end of a promotion or a permanence is told
     * @return the worst first
     */
    public List<AlarmaCliente> find(Long clienteId, int dias) {
        LocalDate today = reloj.today();
        List<?> rows = em.createNativeQuery(ALARMAS)
                .setParameter(1, clienteId)
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, Date.valueOf(today.plusDays(dias)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(AlarmaQuery::alarma)
                .sorted(Comparator.comparing(AlarmaCliente::tipo))
                .toList();
    }

    private static AlarmaCliente alarma(Object[] row) {
        return new AlarmaCliente(
                Tipo.valueOf((String) row[0]),
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).longValue(),
                row[3] instanceof Date sql ? sql.toLocalDate() : (LocalDate) row[3]);
    }
}
