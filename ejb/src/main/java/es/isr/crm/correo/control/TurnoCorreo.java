package es.isr.crm.correo.control;

import es.isr.crm.shared.control.Turno;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Whose turn it is to send mail: one node's at a time, kept before each message. Should a message take longer, another node
 * goes on with the others; the late answer to that one still counts.
 */
@ApplicationScoped
public class TurnoCorreo extends Turno {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    public TurnoCorreo() {
        super("despachador-correo", LENGTH);
    }
}
