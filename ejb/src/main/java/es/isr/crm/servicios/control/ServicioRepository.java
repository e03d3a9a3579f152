package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.EstadoCargo;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.NumeroEnUsoException;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
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

    /**
     * The service, to be changed by this transaction alone. Its customer is taken first, of a part then its combo, as
     * everybody does who changes a combo and then its parts: two who meet wait for one another instead of for ever.
     */
    public ServicioCliente getForUpdate(Long id) {
        ServicioCliente found = getById(id);
        takeCliente(found.getClienteId());
        ServicioCliente combo = found.getPadre();
        if (combo != null) {
            lock(combo.getId());
        }
        return lock(id);
    }

    private ServicioCliente lock(Long id) {
        return em.find(ServicioCliente.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Whoever adds a row of a customer and a service (a document, a ticket, an appointment) holds the customer before the
     * service: the foreign keys are looked at in that order. So does whoever changes a service, whose customer's state
     * follows from it.
     */
    private void takeCliente(Long clienteId) {
        em.createNativeQuery("SELECT id FROM clientes WHERE id = ? FOR UPDATE")
                .setParameter(1, clienteId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The parts of a combo that have not ended, as they were sold. */
    public List<ServicioCliente> findPartes(Long comboId) {
        return partes(comboId).getResultList();
    }

    /** The same, to be changed by this transaction alone. */
    public List<ServicioCliente> findPartesForUpdate(Long comboId) {
        return partes(comboId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<ServicioCliente> partes(Long comboId) {
        return em.createQuery("""
                        SELECT s FROM ServicioCliente s
                         WHERE s.padre.id = :combo AND s.estado <> :ended
                         ORDER BY s.id""", ServicioCliente.class)
                .setParameter("combo", comboId)
                .setParameter("ended", EstadoServicio.BAJA);
    }

    /** What a form has sold, if it was sent before. */
    public Optional<ServicioCliente> findSoldBy(String clave) {
        return em.createQuery("SELECT s FROM ServicioCliente s WHERE s.claveVenta = :clave", ServicioCliente.class)
                .setParameter("clave", clave)
                .getResultStream()
                .findFirst();
    }

    /** The services of a customer, to be changed by this transaction alone; always taken in the same order. */
    public List<ServicioCliente> findForUpdate(Long clienteId) {
        takeCliente(clienteId);
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

    /** Where the services of a customer are in their lives; a combo counts, its parts do not. */
    public List<EstadoServicio> findEstados(Long clienteId) {
        return em.createQuery(
                        "SELECT s.estado FROM ServicioCliente s WHERE s.clienteId = :cliente AND s.padre IS NULL",
                        EstadoServicio.class)
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

    /**
     * Adds a service, at once. What has changed is written before: a number that another gives up is free then.
     *
     * @throws NumeroEnUsoException when its number or SIM card went to another in the same instant
     */
    public void add(ServicioCliente servicio) {
        em.flush();
        em.persist(servicio);
        flush(servicio);
    }

    /**
     * Writes the changes of a service now, so that a clash shows here and not at commit.
     *
     * @throws NumeroEnUsoException when its number or SIM card went to another in the same instant
     */
    public void flush(ServicioCliente servicio) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_servicios_numero")) {
                throw new NumeroEnUsoException("numero", servicio.getNumero());
            }
            if (ClaveUnica.isViolated(e, "uq_servicios_iccid")) {
                throw new NumeroEnUsoException("iccid", servicio.getIccid());
            }
            throw e;
        }
    }

    /**
     * The service that has a number now.
     *
     * @param numero a telephone number as it is stored
     */
    public Optional<ServicioCliente> findVivoByNumero(String numero) {
        return findVivo("s.numero = :value", numero);
    }

    /** The service that has a SIM card now. */
    public Optional<ServicioCliente> findVivoByIccid(String iccid) {
        return findVivo("s.iccid = :value", iccid);
    }

    private Optional<ServicioCliente> findVivo(String condition, String value) {
        return em.createQuery(
                        "SELECT s FROM ServicioCliente s WHERE " + condition + " AND s.estado <> :ended",
                        ServicioCliente.class)
                .setParameter("value", value)
                .setParameter("ended", EstadoServicio.BAJA)
                .getResultStream()
                .findFirst();
    }

    /** Writes what has changed now, before what is to come. */
    public void flush() {
        em.flush();
    }

    /** The charges and credits of a customer that wait for an invoice, in the order in which they were made. */
    public List<Cargo> findCargosPendientes(Long clienteId) {
        return em.createQuery(
                        "SELECT c FROM Cargo c WHERE c.clienteId = :cliente AND c.estado = :pendiente ORDER BY c.id",
                        Cargo.class)
                .setParameter("cliente", clienteId)
                .setParameter("pendiente", EstadoCargo.PENDIENTE)
                .getResultList();
    }

    public void add(Cargo cargo) {
        em.persist(cargo);
    }
}
