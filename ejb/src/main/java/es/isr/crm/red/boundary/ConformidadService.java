package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.red.control.ComprobadorPso;
import es.isr.crm.red.control.Paciencia;
import es.isr.crm.red.control.PsoClient;
import es.isr.crm.red.control.PsoConfig;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.PsoRespuesta;
import es.isr.crm.red.entity.ConformidadEnMarchaException;
import es.isr.crm.red.entity.ConformidadFicha;
import es.isr.crm.red.entity.NovedadPso;
import es.isr.crm.red.entity.PruebaConexion;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.shared.control.Actor;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whether the PSO that is configured is there and is the one we know. Nothing of it changes anything on the network, so
 * that it may be done at any hour and in observation too.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
public class ConformidadService {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private PsoClient pso;

    @Inject
    private ComprobadorPso comprobador;

    @Inject
    private Actor actor;

    @Inject
    private Event<NovedadPso> novedades;

    /**
     * One harmless read, now, with the address and the password of this moment; also while PSO refuses us, for somebody
     * may just have corrected them. Takes three seconds at most.
     */
    public PruebaConexion probar() {
        PsoContexto contexto = PsoContexto.of(actor, null);
        String base = PsoConfig.address();
        long begin = System.nanoTime();
        Optional<PsoRespuesta<List<PsoOlt>>> answer =
                Paciencia.within(executor.submit(() -> pso.obtenerOlts(contexto)));
        long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        novedades.fire(new NovedadPso());
        return answer.map(known -> new PruebaConexion(
                        base,
                        known.clase(),
                        known.contestada(),
                        known.mensaje(),
                        known.findDatos().map(List::size).orElse(0),
                        took))
                .orElseGet(() -> new PruebaConexion(base, null, false, null, 0, took));
    }

    /**
     * Begins to hold every reading operation of PSO against the contract; {@link #findUltima} tells how far it is.
     *
     * @throws ConformidadEnMarchaException when somebody has it running already
     */
    public void comprobar() {
        comprobador.start(PsoContexto.of(actor, null));
    }

    /** The last run of the check, be it over or not; nothing when there never was one. */
    public Optional<ConformidadFicha> findUltima() {
        return comprobador.findLast();
    }
}
