package es.isr.crm.tareas.control;

import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tareas.entity.EstadoTarea;
import es.isr.crm.tareas.entity.Tarea;
import es.isr.crm.tareas.entity.TipoTarea;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Tasks in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TareaRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * The task, to be changed by this transaction alone. Its service's row is taken first, and before it that of the combo
     * it is a part of, as everybody does who changes a service and then its tasks: two who meet wait for one another
     * instead of for ever.
     */
    public Tarea getForUpdate(Long id) {
        Tarea seen = Optional.ofNullable(id)
                .map(key -> em.find(Tarea.class, key))
                .orElseThrow(() -> new NotFoundException("tarea", id));
        if (seen.getServicioId() != null) {
            lockServicio(seen.getServicioId());
        }
        em.refresh(seen, LockModeType.PESSIMISTIC_WRITE);
        return seen;
    }

    /** Customer, combo, service: the order in which everybody takes them. */
    private void lockServicio(Long id) {
        Object[] found = (Object[])
                em.createNativeQuery("SELECT cliente_id, servicio_padre_id FROM servicios_cliente WHERE id = ?")
                        .setParameter(1, id)
                        .getSingleResult();
        take("clientes", found[0]);
        if (found[1] != null) {
            take("servicios_cliente", found[1]);
        }
        take("servicios_cliente", id);
    }

    private void take(String table, Object id) {
        em.createNativeQuery("SELECT id FROM " + table + " WHERE id = ? FOR UPDATE")
                .setParameter(1, id)
                .getResultList();
    }

    /** The open tasks to have the carrier know what is so already. */
    public List<Tarea> findTramites(Long servicioId) {
        return em.createQuery("""
                        SELECT t FROM Tarea t
                         WHERE t.servicioId = :servicio AND t.estado = :pendiente AND t.tipo IN :tipos
                         ORDER BY t.id""", Tarea.class)
                .setParameter("servicio", servicioId)
                .setParameter("pendiente", EstadoTarea.PENDIENTE)
                .setParameter("tipos", List.of(TipoTarea.CAMBIO_TITULAR, TipoTarea.CAMBIO_PLAN))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The open task of a line, if it has one. */
    public Optional<Tarea> findDeLinea(Long servicioId) {
        return em.createQuery("""
                        SELECT t FROM Tarea t
                         WHERE t.servicioId = :servicio AND t.estado = :pendiente AND t.tipo IN :tipos""", Tarea.class)
                .setParameter("servicio", servicioId)
                .setParameter("pendiente", EstadoTarea.PENDIENTE)
                .setParameter("tipos", TipoTarea.DE_LINEA)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The open task to fetch an ONT, if there is one. */
    public Optional<Tarea> findRecuperacion(Long ontId) {
        return em.createQuery("""
                        SELECT t FROM Tarea t
                         WHERE t.ontId = :ont AND t.estado = :pendiente AND t.tipo = :recuperar""", Tarea.class)
                .setParameter("ont", ontId)
                .setParameter("pendiente", EstadoTarea.PENDIENTE)
                .setParameter("recuperar", TipoTarea.RECUPERAR_ONT)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How many wait to be done. */
    public long countPendientes() {
        return em.createQuery("SELECT COUNT(t) FROM Tarea t WHERE t.estado = :pendiente", Long.class)
                .setParameter("pendiente", EstadoTarea.PENDIENTE)
                .getSingleResult();
    }

    /** Adds a task. What was closed for it is written before: the database knows one open task at a time. */
    public void add(Tarea tarea) {
        em.flush();
        em.persist(tarea);
        em.flush();
    }
}
