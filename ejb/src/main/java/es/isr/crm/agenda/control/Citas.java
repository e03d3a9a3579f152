package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.Cita;
import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.agenda.entity.MotivoCita;
import es.isr.crm.agenda.entity.PeticionCita;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tareas.control.TareaRepository;
import es.isr.crm.tareas.control.Tareas;
import es.isr.crm.tareas.entity.EstadoTarea;
import es.isr.crm.tareas.entity.Tarea;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is done with appointments that passed the checks, and what follows from it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Citas {

    @Inject
    private CitaRepository citas;

    @Inject
    private HistoriaCita historia;

    @Inject
    private TareaRepository tareas;

    @Inject
    private Tareas trabajos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** Somebody is to go there. */
    public Long citar(Long clienteId, MotivoCita motivo, PeticionCita peticion) {
        Cita cita = new Cita(clienteId, motivo, peticion, firma());
        citas.add(cita);
        historia.citada(cita);
        return cita.getId();
    }

    /**
     * Another time, or another technician.
     *
     * @param cita held by this transaction
     */
    public void mover(Cita cita, PeticionCita peticion) {
        Franja before = cita.getFranja();
        cita.mover(peticion);
        historia.movida(cita, before);
    }

    /**
     * It is over. Who came back from a trip for an ONT has it with them: the task to fetch it is done, unless somebody had
     * said so before.
     *
     * @param cita held by this transaction
     * @param resultado what came of it, or null
     */
    public void cerrar(Cita cita, EstadoCita como, String resultado) {
        cita.cerrar(como, resultado, firma(), reloj.now());
        historia.cerrada(cita, resultado);
        if (como == EstadoCita.HECHA && cita.getTareaId() != null) {
            Tarea tarea = tareas.getForUpdate(cita.getTareaId());
            if (tarea.getEstado() == EstadoTarea.PENDIENTE) {
                trabajos.terminar(tarea, reloj.today(), resultado);
            }
        }
    }

    private Cita.Firma firma() {
        return new Cita.Firma(actor.getId(), actor.getNombre());
    }
}
