package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.CreacionFicha;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has PSO create a speed profile: asks once, believes nothing, and reads PSO's list before anything is said.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CreadorPerfil {

    /** After so many deadlines PSO's list is read again while there is a doubt. */
    private static final List<Integer> READINGS = List.of(1, 2, 3);

    private static final Duration MARGIN = Duration.ofMillis(500);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private PsoClient pso;

    @Inject
    private CreacionesPerfil creaciones;

    @Inject
    private LectorPerfiles lector;

    /**
     * Sends it and finds out what came of it.
     *
     * @param id a creation that has just begun
     */
    public CreacionFicha send(Long id, PsoPerfilVelocidad perfil, PsoContexto contexto) {
        PsoRespuesta<Void> answer = pso.crearPerfilVelocidad(perfil, contexto);
        if (answer.isAplicada() || answer.clase() == ClasePso.INCIERTA) {
            creaciones.doubt(id, answer.isAplicada() ? null : answer.mensaje());
            lector.readVelocidades(contexto);
            if (creaciones.get(id).estado().isViva()) {
                readLater(contexto);
            }
        } else {
            creaciones.reject(id, answer.mensaje());
            // A name that is taken is shown with what it stands for.
            if (answer.clase() == ClasePso.DUPLICADA) {
                lector.readVelocidades(contexto);
            }
        }
        return creaciones.get(id);
    }

    private void readLater(PsoContexto contexto) {
        Duration plazo = PsoConfig.deadline().plus(MARGIN);
        READINGS.forEach(times -> scheduler.schedule(
                () -> lector.readVelocidades(contexto),
                plazo.multipliedBy(times).toMillis(),
                TimeUnit.MILLISECONDS));
    }
}
