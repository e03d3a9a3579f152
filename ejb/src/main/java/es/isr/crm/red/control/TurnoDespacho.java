package es.isr.crm.red.control;

import es.isr.crm.shared.control.Turno;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Whose turn it is to send to PSO: one node's at a time, as long as its lease is kept. */
@ApplicationScoped
public class TurnoDespacho extends Turno {

    private static final Duration LENGTH = Duration.ofSeconds(20);

    public TurnoDespacho() {
        super("despachador-pso", LENGTH);
    }
}
