package es.isr.crm.correo.control;

import es.isr.crm.shared.control.Turno;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Whose turn it is to send mail: one node's at a time, longer than one message may take. */
@ApplicationScoped
public class TurnoCorreo extends Turno {

    private static final Duration LENGTH = Duration.ofMinutes(3);

    public TurnoCorreo() {
        super("despachador-correo", LENGTH);
    }
}
