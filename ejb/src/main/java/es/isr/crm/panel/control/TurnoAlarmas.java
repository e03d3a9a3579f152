package es.isr.crm.panel.control;

import es.isr.crm.shared.control.Turno;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Whose turn it is to watch over the alarms: one node's at a time. */
@ApplicationScoped
public class TurnoAlarmas extends Turno {

    private static final Duration LENGTH = Duration.ofMinutes(3);

    public TurnoAlarmas() {
        super("alarmas", LENGTH);
    }
}
