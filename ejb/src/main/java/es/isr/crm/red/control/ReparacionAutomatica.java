package es.isr.crm.red.control;

import es.isr.crm.red.entity.FinDeriva;
import es.isr.crm.red.entity.LecturaOlt;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The repairs that need no click: what the customer pays for and does not get, and what an order wanted that never came
 * through. Never against a customer, never an orphan, never while PSO is only watched.
 *
 * <p>Many at once on one OLT are no accident of the customers: somebody is at work there, or PSO tells wrong. Then none
 * is repaired, and people are told.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReparacionAutomatica {

    private static final Logger LOG = Logger.getLogger(ReparacionAutomatica.class.getName());

    /** So many on one OLT may happen by accident, whatever its size; a tenth of it on a larger one, up to the maximum. */
    static final int ALWAYS = 3;

    static final int MAX = 25;

    private static final int TENTH = 10;

    @Inject
    private DerivasReparables reparables;

    @Inject
    private ReparadorDeriva reparador;

    @Inject
    private Configuracion configuracion;

    @Inject
    private PsoClient pso;

    /** Asks for them, OLT by OLT. */
    public void repair() {
        if (PsoConfig.isObserving() || !configuracion.is(Parametro.CONCILIACION_AUTOMATICA)) {
            return;
        }
        Map<String, Integer> speeds = null;
        for (LecturaOlt olt : reparables.findConciliadas()) {
            if (speeds == null) {
                speeds = speeds();
            }
            repair(olt, reparables.find(olt.getOlt(), speeds));
        }
    }

    private void repair(LecturaOlt olt, List<Long> due) {
        if (due.size() > limit(olt.getOnts())) {
            LOG.log(Level.WARNING, "{0} differences on {1} at once: none is repaired by itself", new Object[] {
                due.size(), olt.getOlt()
            });
            reparables.note(olt.getOlt(), 0, due.size());
            return;
        }
        due.forEach(id -> reparador.red(id, FinDeriva.AUTOMATICA));
        reparables.note(olt.getOlt(), due.size(), 0);
    }

    /**
     * How many at once are believed to be accidents.
     *
     * @param onts ONTs on the OLT
     */
    static int limit(int onts) {
        return Math.min(MAX, Math.max(ALWAYS, onts / TENTH));
    }

    /** Mbit/s down by the name of the profile; what PSO does not tell is not known to be slower than anything. */
    private Map<String, Integer> speeds() {
        Map<String, Integer> speeds = new HashMap<>();
        pso.obtenerPerfilesVelocidad(PsoContexto.sistema())
                .findDatos()
                .ifPresent(profiles -> profiles.stream()
                        .filter(profile -> profile.bajada() != null)
                        .forEach((PsoPerfilVelocidad profile) -> speeds.put(profile.nombre(), profile.bajada())));
        return speeds;
    }
}
