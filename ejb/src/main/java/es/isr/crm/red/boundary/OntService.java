package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.red.control.FichaOnt;
import es.isr.crm.red.control.LectorOnt;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.RemotoOnt;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The ONT of a service: what is wanted of it, what PSO shows of it, and the order between the two. */
@Stateless
public class OntService {

    private static final long PATIENCE_MS = 2_800;

    @Inject
    private FichaOnt fichas;

    @Inject
    private LectorOnt lector;

    @Inject
    private RemotoOnt remoto;

    @Inject
    private Actor actor;

    @Resource
    private ManagedExecutorService executor;

    /** The ONT that a service has, as it was last seen; PSO is not asked. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Optional<OntFicha> find(Long servicioId) {
        return fichas.find(servicioId);
    }

    /**
     * Asks PSO for the ONT of a service, now. Waits three seconds at most; a reading that takes longer shows the next time
     * somebody looks.
     *
     * @param servicioId a service with an ONT
     * @param clienteId its customer, for the log of the call
     * @return what the answer means; nothing when it is still on its way
     * @throws NotFoundException when the service has no ONT
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ClasePso> consultar(Long servicioId, Long clienteId) {
        String numeroSerie = numeroSerie(servicioId);
        PsoContexto contexto = PsoContexto.of(actor, clienteId);
        return within(executor.submit(() -> lector.refresh(numeroSerie, contexto)));
    }

    /**
     * Restarts the ONT of a service, once; its line is cut for a minute. Waits three seconds at most; the history tells how
     * it ended.
     *
     * @param servicioId a service with an ONT
     * @param clienteId its customer
     * @return what the answer means; nothing when it is still on its way
     * @throws NotFoundException when the service has no ONT
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ClasePso> reiniciar(Long servicioId, Long clienteId) {
        remoto.requireWriting();
        String numeroSerie = numeroSerie(servicioId);
        PsoContexto contexto = PsoContexto.of(actor, clienteId);
        return within(executor.submit(() -> remoto.reiniciar(numeroSerie, contexto)));
    }

    private String numeroSerie(Long servicioId) {
        return fichas.find(servicioId)
                .orElseThrow(() -> new NotFoundException("ont", servicioId))
                .numeroSerie();
    }

    /** The page does not wait for PSO longer than people do; the call goes on. */
    private static Optional<ClasePso> within(Future<ClasePso> call) {
        try {
            return Optional.of(call.get(PATIENCE_MS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
