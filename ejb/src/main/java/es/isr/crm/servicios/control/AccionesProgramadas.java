package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.AccionProgramada;
import es.isr.crm.servicios.entity.AccionProgramada.Firma;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.AccionYaProgramadaException;
import es.isr.crm.servicios.entity.EstadoAccion;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Cambios;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is to be done to services on days to come. Each service is held by the transaction already. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AccionesProgramadas {

    private static final List<EstadoAccion> VIVAS = List.of(EstadoAccion.PENDIENTE, EstadoAccion.FALLIDA);

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Actor actor;

    @Inject
    private Cambios cambios;

    /**
     * A cut from a day on.
     *
     * @throws AccionYaProgramadaException when one is scheduled already
     */
    public void suspender(ServicioCliente servicio, LocalDate desde, MotivoEstado motivo, String texto) {
        add(AccionProgramada.suspension(servicio, desde, motivo, texto, firma()));
    }

    /**
     * A return on a day.
     *
     * @throws AccionYaProgramadaException when one is scheduled already
     */
    public void reactivar(ServicioCliente servicio, LocalDate primerDia) {
        add(AccionProgramada.vuelta(servicio, primerDia, firma()));
    }

    /**
     * An end after a day.
     *
     * @param condonacion why the penalty is waived; null when it is not
     * @throws AccionYaProgramadaException when one is scheduled already
     */
    public void darDeBaja(
            ServicioCliente servicio, LocalDate ultimoDia, MotivoEstado motivo, String texto, String condonacion) {
        add(AccionProgramada.baja(servicio, ultimoDia, motivo, texto, condonacion, firma()));
    }

    private void add(AccionProgramada nueva) {
        findVivas(nueva.getServicioId()).stream()
                .filter(viva -> viva.getAccion() == nueva.getAccion())
                .findFirst()
                .ifPresent(viva -> {
                    throw new AccionYaProgramadaException(viva.getFecha());
                });
        em.persist(nueva);
    }

    private Firma firma() {
        return new Firma(actor.getId(), actor.getNombre());
    }

    /** What happened to a service leaves no sense to what was to come. */
    public void olvidar(Long servicioId, AccionServicio... acciones) {
        findVivas(servicioId).stream()
                .filter(viva -> Arrays.asList(acciones).contains(viva.getAccion()))
                .forEach(AccionProgramada::cancelar);
    }

    /**
     * Has the history say which action the running operation is about.
     *
     * @param operacion what becomes of it: key of the operation
     */
    public void describe(String operacion, AccionProgramada accion) {
        cambios.describe(PalabrasAccion.of(operacion, accion));
    }

    /** Of which service an action is: who changes the one holds the other first. */
    public Long getServicioId(Long id) {
        return em.createQuery("SELECT a.servicioId FROM AccionProgramada a WHERE a.id = :id", Long.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("accion", id));
    }

    /** The action, to be changed by this transaction alone. */
    public AccionProgramada getForUpdate(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(AccionProgramada.class, key, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFoundException("accion", id));
    }

    /** What is still to be done to a service. */
    public List<AccionProgramada> findVivas(Long servicioId) {
        return em.createQuery("""
                        SELECT a FROM AccionProgramada a
                         WHERE a.servicioId = :servicio AND a.estado IN :vivas ORDER BY a.dia, a.id""", AccionProgramada.class)
                .setParameter("servicio", servicioId)
                .setParameter("vivas", VIVAS)
                .getResultList();
    }

    /** Ids of those whose day has come, in the order in which they were to be done. */
    public List<Long> findVencidas(LocalDate hoy) {
        return em.createQuery("""
                        SELECT a.id FROM AccionProgramada a
                         WHERE a.estado = :pendiente AND a.dia <= :hoy ORDER BY a.dia, a.id""", Long.class)
                .setParameter("pendiente", EstadoAccion.PENDIENTE)
                .setParameter("hoy", hoy)
                .getResultList();
    }
}
