package es.isr.crm.red.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Services that wait for their installation although the network shows their ONT exactly as wanted, with no order that would
 * tell them: they came from elsewhere, and were installed meanwhile.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class InstaladasVistas {

    private static final String SEEN = """
            SELECT s.id
              FROM servicios_cliente s
              JOIN asignaciones_ont a ON a.servicio_id = s.id AND a.hasta IS NULL
              JOIN onts o ON o.id = a.ont_id
             WHERE s.estado = 'pendiente_instalacion' AND s.tipo = 'fibra'
               AND o.deseado = 'activa' AND o.observado = 'registrada'
               AND NOT EXISTS (SELECT 1 FROM derivas_pso d WHERE d.clave_viva = o.numero_serie)
               AND NOT EXISTS (SELECT 1 FROM ordenes_pso p WHERE p.ont_id = o.id
                                  AND p.estado NOT IN ('hecha', 'sustituida', 'cancelada'))
             ORDER BY s.id""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private EcoServicio eco;

    /**
     * Tells them that they work.
     *
     * @return how many
     */
    public int activate() {
        List<?> ids = em.createNativeQuery(SEEN).getResultList();
        ids.forEach(id -> eco.activado(((Number) id).longValue()));
        return ids.size();
    }
}
