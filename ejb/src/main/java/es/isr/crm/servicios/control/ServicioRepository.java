package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Services and their charges in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ServicioRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public ServicioCliente getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(ServicioCliente.class, key))
                .orElseThrow(() -> new NotFoundException("servicio", id));
    }

    /** The service, to be changed by this transaction alone. */
    public ServicioCliente getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(ServicioCliente.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("servicio", id));
    }

    /** The services of a customer, to be changed by this transaction alone; always taken in the same order. */
    public List<ServicioCliente> findForUpdate(Long clienteId) {
        return em.createQuery(
                        "SELECT s FROM ServicioCliente s WHERE s.clienteId = :cliente ORDER BY s.id",
                        ServicioCliente.class)
                .setParameter("cliente", clienteId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The last day of the last service of a customer to end, if any has. */
    public Optional<LocalDate> findUltimaBaja(Long clienteId) {
        return Optional.ofNullable(em.createQuery(
                        "SELECT MAX(s.fechaBaja) FROM ServicioCliente s WHERE s.clienteId = :cliente", LocalDate.class)
                .setParameter("cliente", clienteId)
                .getSingleResult());
    }

    /** The services of a customer with plan and tariffs, oldest first. */
    public List<ServicioCliente> findByCliente(Long clienteId) {
        return em.createQuery("""
                        SELECT DISTINCT s FROM ServicioCliente s
                          JOIN FETCH s.plan LEFT JOIN FETCH s.tarifas
                         WHERE s.clienteId = :cliente
                         ORDER BY s.id""", ServicioCliente.class)
                .setParameter("cliente", clienteId)
                .getResultList();
    }

    /** The services of a plan that have not ended, oldest first. */
    public List<ServicioCliente> findVigentesByPlan(Long planId) {
        return em.createQuery("""
                        SELECT s FROM ServicioCliente s
                         WHERE s.plan.id = :plan AND s.estado <> :ended
                         ORDER BY s.id""", ServicioCliente.class)
                .setParameter("plan", planId)
                .setParameter("ended", EstadoServicio.BAJA)
                .getResultList();
    }

    public List<EstadoServicio> findEstados(Long clienteId) {
        return em.createQuery(
                        "SELECT s.estado FROM ServicioCliente s WHERE s.clienteId = :cliente", EstadoServicio.class)
                .setParameter("cliente", clienteId)
                .getResultList();
    }

    /**
     * From now on this transaction removes rows before it changes others: a tariff may begin on the day of one that is
     * dropped.
     */
    public void removeFirst() {
        em.unwrap(UnitOfWork.class).setShouldPerformDeletesFirst(true);
    }

    public void add(ServicioCliente servicio) {
        em.persist(servicio);
        em.flush();
    }

    public void add(Cargo cargo) {
        em.persist(cargo);
    }
}
