package es.isr.crm.red.control;

import es.isr.crm.red.entity.Desajuste;
import es.isr.crm.red.entity.Desajuste.Dueno;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.TipoDeriva;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/**
 * Compares what the fibre services are with what is wanted of their ONTs: both are the CRM's own, and must never
 * contradict each other unless something is under way between them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ComparadorServicios {

    private static final String CONTRADICTIONS = """
            SELECT s.id, s.cliente_id, s.estado, MIN(o.numero_serie), MIN(o.deseado)
              FROM servicios_cliente s
              LEFT JOIN asignaciones_ont a ON a.servicio_id = s.id AND a.hasta IS NULL
              LEFT JOIN onts o ON o.id = a.ont_id
             WHERE s.tipo = 'fibra' AND s.estado IN ('activo', 'suspendido') AND s.estado_pedido IS NULL
               AND NOT EXISTS (SELECT 1 FROM ordenes_pso p
                                WHERE p.servicio_id = s.id
                                  AND p.estado IN ('pendiente', 'enviando', 'incierta', 'reintento'))
             GROUP BY s.id, s.cliente_id, s.estado
            HAVING SUM(CASE WHEN o.deseado = CASE s.estado WHEN 'activo' THEN 'activa' ELSE 'suspendida' END
                            THEN 1 ELSE 0 END) = 0
             ORDER BY s.id""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private DerivaRepository repository;

    @Inject
    private Derivas derivas;

    /**
     * Compares all of them.
     *
     * @return how many contradictions are new
     */
    public int compare() {
        List<?> rows = em.createNativeQuery(CONTRADICTIONS).getResultList();
        List<Desajuste> found = rows.stream()
                .map(Object[].class::cast)
                .map(ComparadorServicios::contradiction)
                .toList();
        return derivas.note(found, repository.findVivas(TipoDeriva.SIN_ONT));
    }

    private static Desajuste contradiction(Object[] row) {
        Dueno dueno = new Dueno(((Number) row[1]).longValue(), ((Number) row[0]).longValue());
        EstadoDeseado deseada =
                row[4] == null ? null : EstadoDeseado.valueOf(((String) row[4]).toUpperCase(Locale.ROOT));
        return Desajuste.sinOnt(dueno, (String) row[3], (String) row[2], deseada);
    }
}
