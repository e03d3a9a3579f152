package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.red.control.ConfirmacionSerie;
import es.isr.crm.red.control.FichaOnt;
import es.isr.crm.red.control.LectorOnt;
import es.isr.crm.red.control.OntEnServicioQuery;
import es.isr.crm.red.control.Paciencia;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.RemotoOnt;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.OntEnServicio;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.Refresco;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;

/** The ONT of a service: what is wanted of it, what PSO shows of it, and the order between the two. */
@Stateless
public class OntService {

    /** A reading younger than this is good enough for who only looks. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    private FichaOnt fichas;

    @Inject
    private OntEnServicioQuery enServicio;

    @Inject
    private LectorOnt lector;

    @Inject
    private RemotoOnt remoto;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    @Resource
    private ManagedExecutorService executor;

    /** The ONT that a service has, as it was last seen; PSO is not asked. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Optional<OntFicha> find(Long servicioId) {
        return fichas.find(servicioId);
    }

    /**
     * The ONTs that the services of a customer have, as they were last seen; PSO is not asked. A service has two while
     * one takes the other's place, the newer first.
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<OntFicha> findByCliente(Long clienteId) {
        return fichas.findByCliente(clienteId);
    }

    /**
     * The ONT of a service for who is about to change it; PSO is not asked.
     *
     * @throws NotFoundException when there is no such service, or it has no ONT
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public OntEnServicio getEnServicio(Long servicioId) {
        return enServicio.get(servicioId);
    }

    /**
     * Asks PSO for an ONT, now. Waits three seconds at most; a reading that takes longer shows the next time somebody
     * looks.
     *
     * @param numeroSerie an ONT of ours
     * @return what the answer means; nothing when it is still on its way
     * @throws NotFoundException when there is no such ONT
     * @throws es.isr.crm.red.entity.PsoCerradoException while PSO refuses our credentials
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<ClasePso> consultar(String numeroSerie) {
        PsoContexto contexto = contexto(numeroSerie);
        remoto.requireOpen();
        return Paciencia.within(start(numeroSerie, contexto));
    }

    /**
     * Asks PSO for those ONTs of a customer that were last read longer than a minute ago, because somebody looks at
     * them. Waits three seconds at most for all of them.
     *
     * @return what became of each; empty when all were read just now
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Refresco> refrescar(Long clienteId) {
        Instant old = reloj.now().minus(FRESH);
        List<String> series = fichas.findByCliente(clienteId).stream()
                .filter(ont -> ont.leidaAt() == null || ont.leidaAt().isBefore(old))
                .map(OntFicha::numeroSerie)
                .toList();
        if (!series.isEmpty() && !remoto.isOpen()) {
            return series.stream()
                    .map(serie -> new Refresco(serie, ClasePso.CREDENCIALES))
                    .toList();
        }
        PsoContexto contexto = PsoContexto.of(actor, clienteId);
        long deadline = Paciencia.deadline();
        Map<String, Future<ClasePso>> calls = new LinkedHashMap<>();
        series.forEach(serie -> calls.put(serie, start(serie, contexto)));
        return calls.entrySet().stream()
                .map(call -> new Refresco(
                        call.getKey(),
                        Paciencia.within(call.getValue(), deadline).orElse(null)))
                .toList();
    }

    /**
     * Restarts an ONT, once; its line is cut for a minute. Waits three seconds at most; the history tells how it ended.
     *
     * @param numeroSerie an ONT that a customer has
     * @return how it ended; nothing when the answer is still on its way
     * @throws NotFoundException when there is no such ONT, or nobody has it
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     * @throws es.isr.crm.red.entity.PsoCerradoException while PSO refuses our credentials
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Desenlace> reiniciar(String numeroSerie) {
        PsoContexto contexto = contextoDeCliente(numeroSerie);
        remoto.requireWriting();
        return Paciencia.within(executor.submit(() -> remoto.reiniciar(numeroSerie, contexto)));
    }

    /**
     * Puts an ONT back to how it left the factory, once. The customer loses what was configured in the box. Waits three
     * seconds at most; the history tells how it ended.
     *
     * @param numeroSerie an ONT that a customer has
     * @param confirmacion the last four signs of the serial, typed by who wants it
     * @return how it ended; nothing when the answer is still on its way
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when the confirmation is not that of this ONT
     * @throws NotFoundException when there is no such ONT, or nobody has it
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     * @throws es.isr.crm.red.entity.PsoCerradoException while PSO refuses our credentials
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Desenlace> restablecer(String numeroSerie, String confirmacion) {
        PsoContexto contexto = contextoDeCliente(numeroSerie);
        ConfirmacionSerie.require(numeroSerie, confirmacion);
        remoto.requireWriting();
        return Paciencia.within(executor.submit(() -> remoto.restablecer(numeroSerie, contexto)));
    }

    /**
     * Asks PSO for the log that an ONT keeps of itself. Waits three seconds at most.
     *
     * @param numeroSerie an ONT of ours
     * @return the log, or why there is none
     * @throws NotFoundException when there is no such ONT
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public RegistroOnt leerRegistro(String numeroSerie) {
        PsoContexto contexto = contexto(numeroSerie);
        if (!remoto.isOpen()) {
            return new RegistroOnt(ClasePso.CREDENCIALES, List.of(), null);
        }
        return Paciencia.within(executor.submit(() -> remoto.leerRegistro(numeroSerie, contexto)))
                .orElseGet(RegistroOnt::enCamino);
    }

    private Future<ClasePso> start(String numeroSerie, PsoContexto contexto) {
        return executor.submit(() -> lector.refresh(numeroSerie, contexto));
    }

    private PsoContexto contexto(String numeroSerie) {
        return PsoContexto.of(actor, fichas.findCliente(numeroSerie).orElse(null));
    }

    /** What is done to a box is told in somebody's history; one that nobody has is left alone. */
    private PsoContexto contextoDeCliente(String numeroSerie) {
        Long clienteId =
                fichas.findCliente(numeroSerie).orElseThrow(() -> new NotFoundException("asignacion", numeroSerie));
        return PsoContexto.of(actor, clienteId);
    }
}
