package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.entity.AccesoBloqueadoException;
import es.isr.crm.usuarios.entity.AccesoDenegadoException;
import es.isr.crm.usuarios.entity.BloqueoAcceso;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.SesionAbierta;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The short transactions of a sign-in.
 *
 * <p>Each is one of its own: a failure must stay counted although the sign-in is refused, and no connection is held
 * while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Entradas {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private AperturaSesion apertura;

    @Inject
    private BloqueoRepository bloqueos;

    @Inject
    private Sucesos sucesos;

    @Inject
    private Reloj reloj;

    /**
     * What a password is compared with.
     *
     * @param id id of the user
     * @param hash the hash of their password; null once it was compared
     * @param desde when that password was set
     */
    public record Candidato(Long id, String hash, Instant desde) {

        static Candidato of(Usuario usuario) {
            return new Candidato(usuario.getId(), usuario.getPasswordHash(), usuario.getPasswordCambiadaAt());
        }

        /** Whether they still have the password that was compared: hashing takes long enough to set another meanwhile. */
        boolean isActual(Usuario usuario) {
            return Objects.equals(desde, usuario.getPasswordCambiadaAt());
        }

        Candidato sinHash() {
            return new Candidato(id, null, desde);
        }
    }

    /**
     * Turns away who is locked out, before anything costs time.
     *
     * @param email the address in its one spelling
     */
    public void requireLibre(String email) {
        bloqueos.find(clave(email)).flatMap(b -> b.bloqueado(reloj.now())).ifPresent(Entradas::refuse);
    }

    /** Makes room for the count of {@link #contar}, which must find its row. */
    public void preparar(String email) {
        bloqueos.ensure(clave(email), reloj.now());
    }

    /**
     * Counts an attempt as failed before it is made, so that a hundred at the same moment get no more tries than one
     * after another; a success forgets it.
     *
     * @return for how long the address is locked if the attempt does fail
     */
    public Optional<Duration> contar(String email) {
        Instant now = reloj.now();
        BloqueoAcceso bloqueo = bloqueos.lock(clave(email)).orElseThrow();
        bloqueo.bloqueado(now).ifPresent(Entradas::refuse);
        bloqueo.contarFallo(now);
        return bloqueo.bloqueado(now);
    }

    /** The user who may sign in with this address; nothing when there is none, or none active, or without password. */
    public Optional<Candidato> findCandidato(String email) {
        return usuarios.findByEmail(email)
                .filter(Usuario::isActivo)
                .filter(usuario -> usuario.getPasswordHash() != null)
                .map(Candidato::of);
    }

    /**
     * Notes a failed attempt.
     *
     * @param email the address that was typed; told to the audit only when it is a user's, for it may be a password
     *     typed into the wrong field
     * @param bloqueo for how long the address is locked now, if it is
     */
    public void anotarFallo(String email, Optional<Duration> bloqueo) {
        Long id = usuarios.findByEmail(email).map(Usuario::getId).orElse(null);
        if (bloqueo.isPresent()) {
            int fallos =
                    bloqueos.find(clave(email)).map(BloqueoAcceso::getFallos).orElse(0);
            sucesos.deUsuario(
                    "acceso.bloqueado", Actor.ANONIMO, id, bloqueo.get().toMinutes(), fallos);
        } else {
            sucesos.deUsuario("acceso.fallido", Actor.ANONIMO, id);
        }
    }

    /** What was counted against this key counts no more. */
    public void olvidar(String email) {
        bloqueos.forget(clave(email));
    }

    /** Notes that no more is taken from there for a while. */
    public void anotarOrigen(Origen origen) {
        sucesos.deUsuario("acceso.origen", Actor.ANONIMO, null, String.valueOf(origen.ip()));
    }

    /**
     * Opens a session for who proved to be this user.
     *
     * @param candidato the user
     * @param rehashed a hash of the same password with newer parameters, or null
     * @param origen where from
     * @throws AccesoDenegadoException when they were disabled, or set another password, since they proved it
     */
    public SesionAbierta abrir(Candidato candidato, String rehashed, Origen origen) {
        Usuario usuario = usuarios.findById(candidato.id())
                .filter(Usuario::isActivo)
                .filter(candidato::isActual)
                .orElseThrow(AccesoDenegadoException::new);
        SesionAbierta abierta = apertura.abrir(usuario, origen);
        renovar(candidato, rehashed);
        bloqueos.forget(clave(usuario.getEmail()));
        sucesos.deUsuario("acceso.entrada", usuario.getNombre(), usuario.getId());
        return abierta;
    }

    /** The same password, kept with newer parameters, if there are any. */
    public void renovar(Candidato candidato, String rehashed) {
        if (rehashed != null) {
            usuarios.rehash(candidato.id(), candidato.hash(), rehashed);
        }
    }

    private static void refuse(Duration remaining) {
        throw new AccesoBloqueadoException(remaining);
    }

    private static String clave(String email) {
        return Digest.of(email);
    }
}
