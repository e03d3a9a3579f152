package es.isr.crm.tareas.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tareas.control.Reparto;
import es.isr.crm.tareas.control.TareaQuery;
import es.isr.crm.tareas.control.TareaRepository;
import es.isr.crm.tareas.control.TareaValidator;
import es.isr.crm.tareas.control.Tareas;
import es.isr.crm.tareas.entity.TareaFilter;
import es.isr.crm.tareas.entity.TareaRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The manual work: who has what to do, and what came of it. */
@Stateless
public class TareaService {

    @Inject
    private TareaRepository tareas;

    @Inject
    private TareaQuery consulta;

    @Inject
    private Tareas control;

    @Inject
    private TareaValidator validator;

    @Inject
    private Reparto reparto;

    /**
     * A page of tasks.
     *
     * @param filter what the list is narrowed by
     * @param page which rows; sorted by {@code tipo}, {@code cliente}, {@code prevista} or {@code creada}; by none of
     *     these, what is late comes first
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public Page<TareaRow> search(TareaFilter filter, PageRequest page) {
        return new Page<>(consulta.search(filter, page), consulta.count(filter));
    }

    /**
     * One task.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public TareaRow get(Long id) {
        return consulta.find(id).orElseThrow(() -> new NotFoundException("tarea", id));
    }

    /** What is to be done for a customer, what is late first. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<TareaRow> findAbiertas(Long clienteId) {
        return consulta.search(TareaFilter.abiertasDe(clienteId), PageRequest.first(PageRequest.MAX_SIZE));
    }

    /** How many tasks wait. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public long countPendientes() {
        return tareas.countPendientes();
    }

    /**
     * A person says that a task was done; what it was asked for becomes a fact.
     *
     * @param id the task
     * @param fecha the day it was done, today or before
     * @param resultado what came of it, or null
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.tareas.entity.TareaCerradaException when it is closed already
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @Auditado("tareas.confirmar")
    public void confirmar(Long id, LocalDate fecha, String resultado) {
        validator.requireHecha(fecha, resultado);
        control.terminar(tareas.getForUpdate(id), fecha, resultado);
    }

    /**
     * A task will not be done; what it was asked for is taken back.
     *
     * @param id the task
     * @param motivo why, in words
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a reason
     * @throws es.isr.crm.tareas.entity.TareaCerradaException when it is closed already
     * @throws es.isr.crm.tareas.entity.TareaNoCancelableException when it must be done
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @Auditado("tareas.cancelar")
    public void cancelar(Long id, String motivo) {
        validator.requireMotivo(motivo);
        control.cancelar(tareas.getForUpdate(id), motivo);
    }

    /**
     * Gives a task to somebody, and a day.
     *
     * @param id the task
     * @param usuarioId whose it is from now on, or null for nobody's
     * @param prevista when it is planned, or null
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when that user cannot have it
     * @throws es.isr.crm.tareas.entity.TareaCerradaException when it is closed already
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public void organizar(Long id, Long usuarioId, Instant prevista) {
        reparto.organizar(tareas.getForUpdate(id), usuarioId, prevista);
    }
}
