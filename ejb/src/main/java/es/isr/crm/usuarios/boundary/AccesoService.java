package es.isr.crm.usuarios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.RedOrigen;
import es.isr.crm.usuarios.control.Compuerta;
import es.isr.crm.usuarios.control.Entradas;
import es.isr.crm.usuarios.control.Entradas.Candidato;
import es.isr.crm.usuarios.control.FallosPorOrigen;
import es.isr.crm.usuarios.control.Pasos;
import es.isr.crm.usuarios.control.PasswordHasher;
import es.isr.crm.usuarios.control.Sucesos;
import es.isr.crm.usuarios.entity.AccesoBloqueadoException;
import es.isr.crm.usuarios.entity.AccesoDenegadoException;
import es.isr.crm.usuarios.entity.Email;
import es.isr.crm.usuarios.entity.Entrada;
import es.isr.crm.usuarios.entity.Origen;
import es.isr.crm.usuarios.entity.PasoPendiente;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Coming in, and being turned away. */
@Stateless
public class AccesoService {

    @Inject
    private Entradas entradas;

    @Inject
    private Pasos pasos;

    @Inject
    private FallosPorOrigen origenes;

    @Inject
    private Compuerta compuerta;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private Sucesos sucesos;

    @Inject
    private Reloj reloj;

    /**
     * Signs somebody in.
     *
     * <p>It runs outside a transaction, in several short ones: what it counts must stay although it refuses, and hashing
     * takes longer than a connection should be held. An unknown address costs the same time as a wrong password and has
     * the same answer.
     *
     * @param email the address, as typed
     * @param password the password, as typed
     * @param origen where from
     * @return a new session; or what is still to come, when there is a second factor or has to be one. The token is told
     *     here and never again
     * @throws AccesoDenegadoException when address and password do not fit
     * @throws AccesoBloqueadoException when there were too many failures on this address
     * @throws es.isr.crm.usuarios.entity.OrigenBloqueadoException when too many sign-ins from there failed
     * @throws es.isr.crm.usuarios.entity.AccesoOcupadoException when too many sign in at once
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Entrada entrar(String email, String password, Origen origen) {
        origenes.requireLibre(origen.ip(), reloj.now());
        String address = Email.normalise(email);
        entradas.requireLibre(address);
        Intento intento = compuerta.pasar(RedOrigen.of(origen.ip()), () -> probar(address, password));
        if (intento.usuario().isEmpty()) {
            entradas.anotarFallo(address, intento.bloqueo());
            if (origenes.contar(origen.ip(), reloj.now())) {
                entradas.anotarOrigen(origen);
            }
            throw intento.bloqueo()
                    .<RuntimeException>map(AccesoBloqueadoException::new)
                    .orElseGet(AccesoDenegadoException::new);
        }
        Candidato quien = intento.usuario().get();
        Optional<PasoPendiente> paso = pasos.pedir(quien);
        if (paso.isPresent()) {
            entradas.renovar(quien, intento.rehashed());
            entradas.olvidar(address);
            return paso.get();
        }
        return entradas.abrir(quien, intento.rehashed(), origen);
    }

    /**
     * Notes that somebody who is signed in was refused something.
     *
     * @param what the address or the operation
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public void anotarRechazo(String what) {
        sucesos.delActor("acceso.rechazado", what);
    }

    private Intento probar(String email, String password) {
        entradas.preparar(email);
        Optional<Duration> bloqueo = entradas.contar(email);
        Optional<Candidato> candidato = entradas.findCandidato(email);
        String hash = candidato.map(Candidato::hash).orElse(null);
        boolean fits = hasher.verify(password, hash);
        String rehashed = fits && hasher.isOutdated(hash) ? hasher.hash(password) : null;
        return new Intento(candidato.filter(known -> fits), rehashed, bloqueo);
    }

    /**
     * How an attempt went.
     *
     * @param usuario who it is, when the password fits
     * @param rehashed a newer hash of the password, or null
     * @param bloqueo for how long the address is locked, if it failed once too often
     */
    private record Intento(Optional<Candidato> usuario, String rehashed, Optional<Duration> bloqueo) {}
}
