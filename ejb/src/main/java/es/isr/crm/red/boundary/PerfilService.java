package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.red.control.CatalogoPso;
import es.isr.crm.red.control.CreadorPerfil;
import es.isr.crm.red.control.Paciencia;
import es.isr.crm.red.control.PerfilesQuery;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.SolicitudPerfil;
import es.isr.crm.red.entity.AfectadosPerfil;
import es.isr.crm.red.entity.CreacionFicha;
import es.isr.crm.red.entity.DatosPerfil;
import es.isr.crm.red.entity.EstadoCreacion;
import es.isr.crm.red.entity.ListaPso;
import es.isr.crm.red.entity.PerfilRechazadoException;
import es.isr.crm.red.entity.PerfilesFicha;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.shared.control.Actor;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * PSO's speed and user profiles: which there are, which plans use them, which are missing. No method takes longer than
 * three seconds, whatever PSO does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PerfilService {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CatalogoPso catalogo;

    @Inject
    private PerfilesQuery query;

    @Inject
    private SolicitudPerfil solicitudes;

    @Inject
    private CreadorPerfil creador;

    @Inject
    private Actor actor;

    /** The profiles as PSO last listed them; PSO is not asked. */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public PerfilesFicha getConocidos() {
        return query.ficha();
    }

    /** The profiles as PSO lists them now; the last known ones when it does not answer in time. */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public PerfilesFicha leer() {
        PsoContexto contexto = PsoContexto.of(actor, null);
        // Both at the same time, so that the page waits for the slower and not for the sum.
        Future<ListaPso<PsoPerfilUsuario>> usuarios = executor.submit(() -> catalogo.usuarios(contexto));
        ListaPso<PsoPerfilVelocidad> velocidades = catalogo.velocidades(contexto);
        try {
            return query.ficha(velocidades, usuarios.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return query.ficha();
        }
    }

    /**
     * The plans that name a profile which PSO, by its last lists, does not have, each with those profiles: their
     * customers cannot be put on the network.
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Map<Long, List<String>> findPlanesSinPerfil() {
        return query.findPlanesSinPerfil();
    }

    /**
     * How many would be changed on the network if a plan had other profiles and who has it got them.
     *
     * @param planId the plan
     * @param velocidad speed profile, as typed
     * @param usuario user profile, as typed
     */
    @RolesAllowed(ADMIN_ROLE)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public AfectadosPerfil countAfectados(Long planId, String velocidad, String usuario) {
        return query.countAfectados(planId, velocidad, usuario);
    }

    /**
     * Has PSO create a speed profile: asks once, and says how it ended only after reading PSO's list.
     *
     * @param datos name and speeds in Mbit/s; normalised in place
     * @return how it stands after three seconds; alive when nobody can tell yet, and then {@link #leer} will
     * @throws PerfilRechazadoException when PSO said no, or was not reached
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.red.entity.PerfilYaExisteException when PSO has one of that name
     * @throws es.isr.crm.red.entity.CreacionEnCursoException when one of that name is on its way
     * @throws es.isr.crm.red.entity.PsoCerradoException while PSO refuses our credentials
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public EstadoCreacion crear(DatosPerfil datos) {
        PsoContexto contexto = PsoContexto.of(actor, null);
        PsoPerfilVelocidad perfil = solicitudes.check(datos);
        Long id = solicitudes.begin(perfil, contexto);
        Optional<CreacionFicha> creacion = Paciencia.within(executor.submit(() -> creador.send(id, perfil, contexto)));
        creacion.filter(known -> known.estado() == EstadoCreacion.RECHAZADA).ifPresent(known -> {
            throw new PerfilRechazadoException(known.nombre(), known.detalle());
        });
        return creacion.map(CreacionFicha::estado).orElse(EstadoCreacion.ENVIANDO);
    }
}
