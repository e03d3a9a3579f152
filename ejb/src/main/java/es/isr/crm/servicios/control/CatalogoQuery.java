package es.isr.crm.servicios.control;

import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.PlanFicha;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue with the services that each plan has and what they cost today. Parts of a combo are the combo's.
 *
 * <p>A catalogue is a few dozen plans: it is read whole, in three statements, and narrowed, sorted and paged in memory,
 * because it is sorted by figures that come from the services.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CatalogoQuery {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private PlanRepository planes;

    @Inject
    private Reloj reloj;

    public List<CatalogoRow> findAll() {
        Map<Long, long[]> services = services();
        Map<String, BigDecimal> income = income();
        return planes.findAll().stream()
                .map(plan -> {
                    long[] counts = services.getOrDefault(plan.getId(), new long[2]);
                    return new CatalogoRow(
                            PlanFicha.of(plan),
                            counts[0],
                            counts[1],
                            income.getOrDefault(plan.getId() + "pvp", BigDecimal.ZERO),
                            income.getOrDefault(plan.getId() + "neto", BigDecimal.ZERO));
                })
                .toList();
    }

    /** By plan: how many have not ended, and how many of them work. */
    private Map<Long, long[]> services() {
        Map<Long, long[]> byPlan = new HashMap<>();
        for (Object row : em.createNativeQuery("""
                        SELECT plan_id, COUNT(*), SUM(estado = 'activo') FROM servicios_cliente
                         WHERE estado <> 'baja' AND servicio_padre_id IS NULL GROUP BY plan_id""").getResultList()) {
            Object[] columns = (Object[]) row;
            byPlan.put(
                    ((Number) columns[0]).longValue(),
                    new long[] {((Number) columns[1]).longValue(), ((Number) columns[2]).longValue()});
        }
        return byPlan;
    }

    /** By plan and mode of the price: what the services that work cost today. */
    private Map<String, BigDecimal> income() {
        Map<String, BigDecimal> byPlan = new HashMap<>();
        Date today = Date.valueOf(reloj.today());
        for (Object row : em.createNativeQuery("""
                        SELECT s.plan_id, t.modo_precio, SUM(t.precio)
                          FROM servicios_cliente s
                          JOIN tarifas_servicio t
                            ON t.servicio_id = s.id AND t.desde <= ? AND (t.hasta IS NULL OR t.hasta >= ?)
                         WHERE s.estado = 'activo'
                         GROUP BY s.plan_id, t.modo_precio""")
                .setParameter(1, today)
                .setParameter(2, today)
                .getResultList()) {
            Object[] columns = (Object[]) row;
            byPlan.put(((Number) columns[0]).longValue() + (String) columns[1], (BigDecimal) columns[2]);
        }
        return byPlan;
    }
}
