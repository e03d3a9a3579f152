package es.isr.crm.privacidad.control;

import es.isr.crm.privacidad.entity.MotivoEspera;
import es.isr.crm.privacidad.entity.RetencionFilter;
import es.isr.crm.privacidad.entity.RetencionRow;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who has left, and since when their data need not be kept: the years of the setting after their last day, their last
 * invoice and their last payment (Código de Comercio, art. 30: six years from the last entry; Ley 58/2003, art. 66: four
 * for taxes). Who turned out to be another customer is forgotten together with them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RetencionQuery {

    /** The last day that counts; of who never had anything, the day they came. */
    private static final String ULTIMO = """
            GREATEST(COALESCE(c.fecha_baja, c.fecha_alta),
                     COALESCE((SELECT MAX(f.fecha_emision) FROM facturas f WHERE f.cliente_id = c.id), DATE '1000-01-01'),
                     COALESCE((SELECT MAX(p.fecha) FROM pagos p WHERE p.cliente_id = c.id), DATE '1000-01-01'))""";

    private static final String ROW = """
            SELECT c.id, c.codigo, TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))), c.fecha_baja,
                   CAST(%s AS DATE), c.estado,
                   EXISTS (SELECT 1 FROM facturas f WHERE f.cliente_id = c.id AND f.estado IN ('pendiente', 'vencida')),
                   EXISTS (SELECT 1 FROM cargos g WHERE g.cliente_id = c.id AND g.estado = 'pendiente'),
                   EXISTS (SELECT 1 FROM tickets t WHERE t.cliente_id = c.id AND t.estado NOT IN ('resuelto', 'cerrado')),
                   EXISTS (SELECT 1 FROM tareas w WHERE w.cliente_id = c.id AND w.estado = 'pendiente'),
                   EXISTS (SELECT 1 FROM asignaciones_ont a WHERE a.cliente_id = c.id AND a.hasta IS NULL)
              FROM clientes c WHERE c.anonimizado_at IS NULL AND c.fusionado_en_id IS NULL""".formatted(ULTIMO);

    private static final List<MotivoEspera> BLOCKERS = List.of(
            MotivoEspera.FACTURA_ABIERTA,
            MotivoEspera.CARGO_PENDIENTE,
            MotivoEspera.TICKET_ABIERTO,
            MotivoEspera.TAREA_PENDIENTE,
            MotivoEspera.ONT);
    private static final int FIRST_BLOCKER = 6;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** Those who have left and are not forgotten, who left first first. */
    public Page<RetencionRow> search(RetencionFilter filter, PageRequest page) {
        String where = "c.estado = 'baja'" + (filter.vencidos() ? " AND " + ULTIMO + " <= ?" : "");
        Query rows = em.createNativeQuery(ROW + " AND " + where + " ORDER BY c.fecha_baja, c.id")
                .setFirstResult(page.first())
                .setMaxResults(page.size());
        Query count = em.createNativeQuery(
                "SELECT COUNT(*) FROM clientes c WHERE c.anonimizado_at IS NULL AND c.fusionado_en_id IS NULL AND "
                        + where);
        if (filter.vencidos()) {
            Date limit = Date.valueOf(reloj.today().minusYears(years()));
            rows.setParameter(1, limit);
            count.setParameter(1, limit);
        }
        return new Page<>(list(rows), ((Number) count.getSingleResult()).longValue());
    }

    /**
     * A customer, whether they have left or not.
     *
     * @throws NotFoundException when there is none, or they are forgotten
     */
    public RetencionRow get(Long clienteId) {
        return list(em.createNativeQuery(ROW + " AND c.id = ?").setParameter(1, clienteId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("cliente", clienteId));
    }

    @SuppressWarnings("unchecked")
    private List<RetencionRow> list(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(this::row).toList();
    }

    private RetencionRow row(Object[] columns) {
        LocalDate ultimo = Columnas.date(columns[4]);
        LocalDate desde = ultimo.plusYears(years());
        List<MotivoEspera> motivos = new ArrayList<>();
        if (!"baja".equals(columns[5])) {
            motivos.add(MotivoEspera.EN_ALTA);
        }
        if (desde.isAfter(reloj.today())) {
            motivos.add(MotivoEspera.PLAZO);
        }
        for (int i = 0; i < BLOCKERS.size(); i++) {
            if (((Number) columns[FIRST_BLOCKER + i]).intValue() != 0) {
                motivos.add(BLOCKERS.get(i));
            }
        }
        return new RetencionRow(
                ((Number) columns[0]).longValue(),
                (String) columns[1],
                (String) columns[2],
                Columnas.date(columns[3]),
                ultimo,
                desde,
                List.copyOf(motivos));
    }

    private int years() {
        return configuracion.integer(Parametro.ANOS_RETENCION);
    }
}
