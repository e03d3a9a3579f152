package es.isr.crm.tareas.control;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tareas.entity.Autor;
import es.isr.crm.tareas.entity.EstadoTarea;
import es.isr.crm.tareas.entity.Tarea;
import es.isr.crm.tareas.entity.TareaNoCancelableException;
import es.isr.crm.tareas.entity.TareaTerminada;
import es.isr.crm.tareas.entity.TrabajoLinea;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/** What may be done with tasks, for the boundaries of this component and for those that need something done by hand. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Tareas {

    @Inject
    private TareaRepository tareas;

    @Inject
    private Event<TareaTerminada> terminadas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Something is to be done on a line. The newest wish is the one that counts: an older open task is cancelled. */
    public void pedir(TrabajoLinea trabajo) {
        olvidar(trabajo.servicioId());
        tareas.add(Tarea.deLinea(trabajo, autor()));
    }

    /**
     * The carrier is to be told of what is so already: another holder, another plan. It stands beside the open task of the
     * line; told anew, an older one of its kind is cancelled.
     */
    public void pedirTramite(TrabajoLinea trabajo) {
        tareas.findTramites(trabajo.servicioId()).stream()
                .filter(open -> open.getTipo() == trabajo.tipo())
                .forEach(this::sustituir);
        tareas.add(Tarea.deLinea(trabajo, autor()));
    }

    /** Nothing of a line is to be told to the carrier any more. */
    public void olvidarTramites(Long servicioId) {
        tareas.findTramites(servicioId).forEach(this::sustituir);
    }

    private void sustituir(Tarea tarea) {
        tarea.cancelar(Palabras.of("tareas.sustituida"), autor(), reloj.now());
    }

    /** Nothing is to be done on a line any more: its open task, if it has one, is cancelled without telling anybody. */
    public void olvidar(Long servicioId) {
        tareas.findDeLinea(servicioId).ifPresent(this::sustituir);
    }

    /** The open task of a line, if it has one. */
    public Optional<Tarea> findDeLinea(Long servicioId) {
        return tareas.findDeLinea(servicioId);
    }

    /**
     * An ONT is to be fetched from a customer. Asked again, it is the same task; asked of another customer, the ONT has
     * moved on and so does the task.
     *
     * @param clienteId who has it
     * @param servicioId the service it gave
     * @param ontId the ONT
     * @param numeroSerie its serial
     */
    public void recuperarOnt(Long clienteId, Long servicioId, Long ontId, String numeroSerie) {
        Optional<Tarea> open = tareas.findRecuperacion(ontId);
        if (open.isPresent() && open.get().getServicioId().equals(servicioId)) {
            return;
        }
        open.ifPresent(this::recovered);
        tareas.add(Tarea.recuperacion(clienteId, servicioId, ontId, numeroSerie, autor()));
    }

    /** An ONT that was to be fetched is in use again: whoever was to fetch it need not go. */
    public void ontEnUso(Long ontId) {
        tareas.findRecuperacion(ontId).ifPresent(this::recovered);
    }

    private void recovered(Tarea tarea) {
        tarea.terminar(reloj.today(), Palabras.of("tareas.ontEnUso"), autor(), reloj.now());
    }

    /**
     * A task was done.
     *
     * @param tarea an open task, held by this transaction
     * @param fecha the day it was done, not after today
     * @param resultado what came of it, or null
     * @throws es.isr.crm.tareas.entity.TareaCerradaException when it is closed already
     */
    public void terminar(Tarea tarea, LocalDate fecha, String resultado) {
        tarea.terminar(fecha, resultado, autor(), reloj.now());
        tell(tarea, EstadoTarea.HECHA, fecha);
    }

    /**
     * A task will not be done.
     *
     * @param tarea an open task, held by this transaction
     * @param motivo why
     * @throws es.isr.crm.tareas.entity.TareaCerradaException when it is closed already
     * @throws TareaNoCancelableException when it must be done
     */
    public void cancelar(Tarea tarea, String motivo) {
        if (!tarea.getTipo().isCancelable()) {
            throw new TareaNoCancelableException(tarea.getTitulo());
        }
        tarea.cancelar(motivo, autor(), reloj.now());
        tell(tarea, EstadoTarea.CANCELADA, null);
    }

    private void tell(Tarea tarea, EstadoTarea estado, LocalDate fecha) {
        terminadas.fire(new TareaTerminada(
                tarea.getId(), tarea.getTipo(), estado, tarea.getClienteId(), tarea.getServicioId(), fecha));
    }

    private Autor autor() {
        return new Autor(actor.getId(), actor.getNombre());
    }
}
