package es.isr.crm.tareas.entity;

import java.time.LocalDate;

/**
 * A person has closed a task. Fired inside the transaction that closes it; who asked for the work draws the consequence,
 * or refuses it by an exception. A task that a newer one replaces is not told of.
 *
 * @param tareaId the task
 * @param tipo what was to be done
 * @param estado done or cancelled
 * @param clienteId the customer
 * @param servicioId the service, or null
 * @param fecha the day it was done; null when it was cancelled
 */
public record TareaTerminada(
        Long tareaId, TipoTarea tipo, EstadoTarea estado, Long clienteId, Long servicioId, LocalDate fecha) {

    public boolean isHecha() {
        return estado == EstadoTarea.HECHA;
    }
}
