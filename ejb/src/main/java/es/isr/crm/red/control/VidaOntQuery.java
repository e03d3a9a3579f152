package es.isr.crm.red.control;

import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OntRow;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.red.entity.VidaOnt;
import es.isr.crm.shared.control.Columnas;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What an ONT went through, from the rows that told it at the time. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class VidaOntQuery {

    /** More than any box sees in its life; the log of calls has the rest. */
    private static final int MAX_ORDENES = 100;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Whose it was, the present or last first. */
    public List<VidaOnt.Tenencia> findTenencias(String numeroSerie) {
        return rows("""
                        SELECT c.id, c.codigo, c.nombre, c.apellidos, p.nombre, a.desde, a.hasta
                          FROM onts o
                          JOIN asignaciones_ont a ON a.ont_id = o.id
                          JOIN clientes c ON c.id = a.cliente_id
                          JOIN servicios_cliente s ON s.id = a.servicio_id
                          JOIN planes p ON p.id = s.plan_id
                         WHERE o.numero_serie = ?
                         ORDER BY a.hasta IS NULL DESC, a.desde DESC, a.id DESC""", numeroSerie).stream()
                .map(c -> new VidaOnt.Tenencia(
                        OntRow.Cliente.of(Columnas.id(c[0]), (String) c[1], (String) c[2], (String) c[3]),
                        (String) c[4],
                        Columnas.instant(c[5]),
                        Columnas.instant(c[6])))
                .toList();
    }

    /** What was asked of the network for it, the latest first. */
    public List<VidaOnt.Orden> findOrdenes(String numeroSerie) {
        return rows("""
                        SELECT r.id, r.created_at, r.tipo, r.estado, r.usuario, r.detalle
                          FROM onts o JOIN ordenes_pso r ON r.ont_id = o.id
                         WHERE o.numero_serie = ?
                         ORDER BY r.id DESC""", numeroSerie).stream()
                .map(c -> new VidaOnt.Orden(
                        ((Number) c[0]).longValue(),
                        Columnas.instant(c[1]),
                        Columnas.constant(TipoOrden.class, c[2]),
                        Columnas.constant(EstadoOrden.class, c[3]),
                        (String) c[4],
                        (String) c[5]))
                .toList();
    }

    /** The last time that it was to be fetched. */
    public Optional<VidaOnt.Recuperacion> findRecuperacion(String numeroSerie) {
        return rows("""
                        SELECT t.estado, c.id, c.codigo, c.nombre, c.apellidos, t.prevista, t.hecha_at, t.hecha_por,
                               t.resultado
                          FROM onts o
                          JOIN tareas t ON t.ont_id = o.id AND t.tipo = 'recuperar_ont'
                          JOIN clientes c ON c.id = t.cliente_id
                         WHERE o.numero_serie = ?
                         ORDER BY t.id DESC""", numeroSerie).stream()
                .findFirst()
                .map(c -> new VidaOnt.Recuperacion(
                        (String) c[0],
                        OntRow.Cliente.of(Columnas.id(c[1]), (String) c[2], (String) c[3], (String) c[4]),
                        Columnas.instant(c[5]),
                        Columnas.instant(c[6]),
                        (String) c[7],
                        (String) c[8]));
    }

    private List<Object[]> rows(String sql, String numeroSerie) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, numeroSerie)
                .setMaxResults(MAX_ORDENES)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
