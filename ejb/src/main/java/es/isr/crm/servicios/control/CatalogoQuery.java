package es.isr.crm.servicios.control;

import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.servicios.entity.CifrasPlanes;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue with the services that each plan has and what they cost today. Parts of a combo are the combo's.
 *
 * <p>A catalogue is a few dozen plans: it is read whole, in three statements, and narrowed, sorted and paged in memory,
 * because it is sorted by figures that come from the services. These are added up in keys that hold all that is asked, and
 * read no row of the tables.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CatalogoQuery {

    /** What the services that work cost today; %s: of which plan. */
    public static final String INGRESOS = """
            SELECT s.plan_id, t.modo_precio, SUM(t.precio)
              FROM servicios_cliente s
              JOIN tarifas_servicio t
                ON t.servicio_id = s.id AND t.desde <= ?1 AND (t.hasta IS NULL OR t.hasta >= ?1)
             WHERE s.estado = 'activo'%s
             GROUP BY s.plan_id, t.modo_precio""";

    private static final String SERVICIOS = """
            SELECT s.plan_id, s.estado, COUNT(*)
              FROM servicios_cliente s
             WHERE s.estado <> 'baja' AND s.servicio_padre_id IS NULL%s
             GROUP BY s.estado, s.plan_id""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private PlanRepository planes;

    @Inject
    private CatalogoCompartido compartido;

    @Inject
    private Reloj reloj;

    public List<CatalogoRow> findAll() {
        CifrasPlanes figures = compartido.get(() -> figures(null));
        return planes.findAll().stream().map(plan -> row(plan, figures)).toList();
    }

    /** One plan of it, as it is now. */
    public Optional<CatalogoRow> find(Long planId) {
        return planes.findById(planId).map(plan -> row(plan, figures(planId)));
    }

    private static CatalogoRow row(Plan plan, CifrasPlanes figures) {
        Long id = plan.getId();
        return new CatalogoRow(
                PlanFicha.of(plan),
                figures.servicios().getOrDefault(id, 0L),
                figures.activos().getOrDefault(id, 0L),
                figures.ingresosPvp().getOrDefault(id, BigDecimal.ZERO),
                figures.ingresosNeto().getOrDefault(id, BigDecimal.ZERO));
    }

    private CifrasPlanes figures(Long planId) {
        Map<Long, Long> live = new HashMap<>();
        Map<Long, Long> active = new HashMap<>();
        for (Object[] row : rows(narrowed(SERVICIOS, planId))) {
            Long plan = ((Number) row[0]).longValue();
            long count = ((Number) row[2]).longValue();
            live.merge(plan, count, Long::sum);
            active.merge(plan, "activo".equals(row[1]) ? count : 0, Long::sum);
        }
        Map<Long, BigDecimal> pvp = new HashMap<>();
        Map<Long, BigDecimal> neto = new HashMap<>();
        for (Object[] row : rows(narrowed(INGRESOS, planId).setParameter(1, Date.valueOf(reloj.today())))) {
            ("pvp".equals(row[1]) ? pvp : neto).put(((Number) row[0]).longValue(), (BigDecimal) row[2]);
        }
        return new CifrasPlanes(live, active, pvp, neto);
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** @param planId of one plan; null for all */
    private Query narrowed(String sql, Long planId) {
        Query query = em.createNativeQuery(sql.formatted(planId == null ? "" : " AND s.plan_id = ?2"));
        return planId == null ? query : query.setParameter(2, planId);
    }
}
