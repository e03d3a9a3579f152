package es.isr.crm.agenda.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * An appointment as the calendar shows it.
 *
 * @param id its id
 * @param version counts its changes
 * @param franja when
 * @param estado whether it is to come
 * @param motivo what for
 * @param cliente to whom
 * @param tecnico who goes, or null
 * @param nota what they should know, or null
 * @param sobra whether what it is for has been dealt with meanwhile: installed, fetched, the ticket closed
 * @param ticket number of the ticket, or null
 * @param creada when and by whom it was made
 * @param cierre how it ended, or null while it is to come
 */
public record CitaRow(
        Long id,
        int version,
        Franja franja,
        EstadoCita estado,
        MotivoCita motivo,
        Cliente cliente,
        Tecnico tecnico,
        String nota,
        boolean sobra,
        String ticket,
        Firma creada,
        Cierre cierre)
        implements Serializable {

    public boolean isPrevista() {
        return estado == EstadoCita.PREVISTA;
    }

    /** Whether it takes the time of the same technician as another does. */
    public boolean solapa(CitaRow otra) {
        return !id.equals(otra.id)
                && tecnico != null
                && otra.tecnico != null
                && tecnico.id().equals(otra.tecnico.id())
                && estado.isOcupa()
                && otra.estado.isOcupa()
                && franja.solapa(otra.franja);
    }

    /**
     * The customer, as far as who goes there needs to know.
     *
     * @param id its id
     * @param nombre whole name
     * @param telefono telephone, or null
     * @param lugar street and town of the service, or of the customer
     * @param localidad the town alone
     */
    public record Cliente(Long id, String nombre, String telefono, String lugar, String localidad)
            implements Serializable {}

    /**
     * @param id id of the user
     * @param nombre their name
     */
    public record Tecnico(Long id, String nombre) implements Serializable {}

    /**
     * @param cuando when
     * @param quien who
     */
    public record Firma(Instant cuando, String quien) implements Serializable {}

    /**
     * @param cuando when
     * @param quien who
     * @param resultado what came of it, or null
     */
    public record Cierre(Instant cuando, String quien, String resultado) implements Serializable {}
}
