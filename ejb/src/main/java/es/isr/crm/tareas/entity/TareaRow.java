package es.isr.crm.tareas.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A task as a list shows it.
 *
 * @param id its id
 * @param tipo what is to be done
 * @param estado whether it waits
 * @param titulo the line, or the serial of the ONT
 * @param motivo why it was asked, coded, or null
 * @param descripcion more about it, or null
 * @param cliente whose it is
 * @param servicioId the service, or null
 * @param asignada whom it was given to, or null
 * @param prevista for when it is planned, or null
 * @param vencida whether that has passed and it still waits
 * @param creada when and by whom it was asked for
 * @param cierre how it ended, or null while it waits
 */
public record TareaRow(
        Long id,
        TipoTarea tipo,
        EstadoTarea estado,
        String titulo,
        String motivo,
        String descripcion,
        Cliente cliente,
        Long servicioId,
        Asignada asignada,
        Instant prevista,
        boolean vencida,
        Creada creada,
        Cierre cierre)
        implements Serializable {

    public boolean isPendiente() {
        return estado == EstadoTarea.PENDIENTE;
    }

    /** Whether one may decide not to do it. */
    public boolean isCancelable() {
        return isPendiente() && tipo.isCancelable();
    }

    /**
     * The customer, as far as who goes there needs to know.
     *
     * @param id its id
     * @param codigo code, or null
     * @param nombre whole name
     * @param telefono telephone, or null
     * @param lugar where the service is installed, in one line, or the customer's town
     */
    public record Cliente(Long id, String codigo, String nombre, String telefono, String lugar)
            implements Serializable {}

    /**
     * @param id id of the user
     * @param nombre their name
     */
    public record Asignada(Long id, String nombre) implements Serializable {}

    /**
     * @param cuando when
     * @param quien who
     */
    public record Creada(Instant cuando, String quien) implements Serializable {}

    /**
     * @param cuando when
     * @param quien who
     * @param fecha the day it was done, or null
     * @param resultado what they wrote, or null
     */
    public record Cierre(Instant cuando, String quien, LocalDate fecha, String resultado) implements Serializable {}
}
