package es.isr.crm.red.control;

import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.red.entity.SaludPso.Estado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Stops sending when PSO refuses our credentials, looks whether it is back, and lets go what waited for it. */
@Stateless
public class CircuitoPso {

    private static final Logger LOG = Logger.getLogger(CircuitoPso.class.getName());
    private static final Duration BETWEEN_PROBES = Duration.ofMinutes(1);

    @Inject
    private SaludQuery salud;

    @Inject
    private ColaOrdenes cola;

    @Inject
    private PsoClient pso;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Reloj reloj;

    /** How PSO does now. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SaludPso get() {
        return salud.get();
    }

    /** Whether it is time to knock: PSO is away, something waits for it, and nobody has called for a while. */
    public boolean isProbeDue(SaludPso now) {
        boolean away = now.estado() == Estado.CREDENCIALES || now.estado() == Estado.SIN_CONEXION;
        return away
                && (now.enEspera() > 0 || now.estado() == Estado.CREDENCIALES)
                && !now.ultimaAt().plus(BETWEEN_PROBES).isAfter(reloj.now());
    }

    /** One harmless read; its row in the log tells the rest. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void probe() {
        pso.obtenerOlts(PsoContexto.sistema());
    }

    /**
     * PSO went from one state to another: says so, once, and lets go what waited.
     *
     * @param before the state before, or null at start
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void changed(Estado before, Estado now) {
        if (now == Estado.CREDENCIALES) {
            String words = AvisosPso.text("credenciales.titulo") + ". " + AvisosPso.text("credenciales.causa");
            LOG.log(Level.SEVERE, words);
            sucesos.fire(new SucesoAuditable("red.credencialesRechazadas", words));
        } else if (now == Estado.SIN_CONEXION) {
            LOG.log(Level.WARNING, AvisosPso.text("sin_conexion.titulo"));
        } else if (now == Estado.BIEN && before != Estado.SIN_DATOS) {
            int released = cola.release();
            if (released > 0) {
                LOG.log(Level.INFO, "PSO answers; {0} orders that waited for it are due now", released);
            }
        }
    }
}
