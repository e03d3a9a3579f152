package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CambioPlan;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** Changes of plan in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CambioPlanRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public void add(CambioPlan cambio) {
        em.persist(cambio);
    }

    /** Those of a service, the latest decision first. */
    public List<CambioPlan> findByServicio(Long servicioId) {
        return em.createQuery("""
                        SELECT c FROM CambioPlan c JOIN FETCH c.anterior JOIN FETCH c.nuevo
                         WHERE c.servicioId = :servicio ORDER BY c.createdAt DESC, c.id DESC""", CambioPlan.class)
                .setParameter("servicio", servicioId)
                .getResultList();
    }

    /** Ids of services in force whose price of a day is of another plan than they have: the day of a change has come. */
    public List<Long> findPorAplicar(LocalDate hoy) {
        List<?> ids = em.createNativeQuery("""
                        SELECT s.id FROM servicios_cliente s
                          JOIN tarifas_servicio t
                            ON t.servicio_id = s.id AND t.desde <= ? AND (t.hasta IS NULL OR t.hasta >= ?)
                         WHERE s.estado <> 'baja' AND t.plan_id <> s.plan_id
                         ORDER BY s.id""")
                .setParameter(1, Date.valueOf(hoy))
                .setParameter(2, Date.valueOf(hoy))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
