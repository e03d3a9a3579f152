package es.isr.crm.correo.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A delivery as a list shows it.
 *
 * @param id its id
 * @param clase what is delivered
 * @param referenciaId what it is about
 * @param asunto its subject when it was last tried; before, how people call it, or null
 * @param destinatario whom it is for
 * @param estado how it stands
 * @param porque why it failed, waits or is in doubt, or null
 * @param envio how it went on its way
 * @param presentacion when it was delivered, or null
 * @param creada when and by whom it was asked for
 * @param relevada whether another repeats it
 * @param origenId the delivery that it repeats, or null
 */
public record EntregaRow(
        Long id,
        ClaseEntrega clase,
        Long referenciaId,
        String asunto,
        Destinatario destinatario,
        EstadoEntrega estado,
        Porque porque,
        Envio envio,
        Presentacion presentacion,
        Creada creada,
        boolean relevada,
        Long origenId)
        implements Serializable {

    /**
     * @param clienteId the customer, or null
     * @param nombre name
     * @param canal how it reaches them
     * @param direccion e-mail address; empty on paper
     */
    public record Destinatario(Long clienteId, String nombre, CanalEntrega canal, String direccion)
            implements Serializable {}

    /**
     * @param motivo why
     * @param detalle what the mail server said, or null
     */
    public record Porque(MotivoEntrega motivo, String detalle) implements Serializable {}

    /**
     * @param intentos how often the mail server was given it
     * @param proximoAt when it is tried next, or null
     * @param enviadaAt when it was accepted, or null
     * @param messageId what it is known by, or null
     * @param loteId the print batch it is in, or null
     */
    public record Envio(int intentos, Instant proximoAt, Instant enviadaAt, String messageId, Long loteId)
            implements Serializable {}

    /**
     * @param dia the day
     * @param quien who says so; null when the mail server did
     */
    public record Presentacion(LocalDate dia, String quien) implements Serializable {}

    /**
     * @param cuando when
     * @param quien who
     */
    public record Creada(Instant cuando, String quien) implements Serializable {}

    /** Whether a person has to do something about it. */
    public boolean isParaPersona() {
        return estado.isParaPersona() && !relevada;
    }

    /** Whether it can be asked for again. */
    public boolean isRepetible() {
        return estado != EstadoEntrega.ENVIANDO && !relevada && referenciaId != null;
    }

    /** Whether it was or will be a letter. */
    public boolean isCarta() {
        return estado == EstadoEntrega.POR_IMPRIMIR;
    }
}
