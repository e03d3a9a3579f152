package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.control.Entradas.Candidato;
import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.Enrolamiento;
import es.isr.crm.usuarios.entity.Pase;
import es.isr.crm.usuarios.entity.PasoCaducadoException;
import es.isr.crm.usuarios.entity.PasoPendiente;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The short transactions of a sign-in's second step. Between the two steps nobody is signed in: the browser holds a pass
 * that is good for the second step alone, for some minutes.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Pasos {

    @Inject
    private PaseRepository pases;

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private SegundosFactores factores;

    @Inject
    private Sucesos sucesos;

    @Inject
    private Reloj reloj;

    /**
     * What is still to come after the password; nothing when that is enough.
     *
     * @param quien whose password fitted
     */
    public Optional<PasoPendiente> pedir(Candidato quien) {
        return usuarios.findById(quien.id())
                .filter(quien::isActual)
                .flatMap(usuario -> clase(usuario).map(clase -> emitir(new Pase(usuario, clase, null, reloj.now()))));
    }

    private Optional<ClasePase> clase(Usuario usuario) {
        if (factores.isActivo(usuario.getId())) {
            return Optional.of(ClasePase.CODIGO);
        }
        return factores.isExigido(usuario.getRol()) ? Optional.of(ClasePase.ALTA) : Optional.empty();
    }

    private PasoPendiente emitir(Pase pase) {
        String token = Secreto.token();
        pase.emitir(Digest.of(token), reloj.now());
        pases.add(pase);
        return new PasoPendiente(token, pase.getClase());
    }

    /** Whether a pass is one, and not too old. */
    public boolean isVivo(String token, ClasePase clase) {
        return pases.findByToken(token).filter(found -> isVivo(found, clase)).isPresent();
    }

    /**
     * The address of who holds this pass.
     *
     * @throws PasoCaducadoException when it is none, or too old
     */
    public String getEmail(String token, ClasePase clase) {
        return require(pases.findByToken(token), clase).getUsuario().getEmail();
    }

    /**
     * Whether a code is good; then the pass is used up, and so is the code.
     *
     * @return who may come in now
     * @throws PasoCaducadoException when the pass is none, or too old
     */
    public Optional<Candidato> comprobar(String token, String codigo) {
        Pase pase = require(pases.lockByToken(token), ClasePase.CODIGO);
        Long userId = pase.getUsuario().getId();
        if (!factores.usar(userId, codigo)) {
            sucesos.deUsuario("acceso.codigo", pase.getUsuario().getNombre(), userId);
            return Optional.empty();
        }
        pase.gastar(reloj.now());
        return Optional.of(Candidato.of(pase.getUsuario()).sinHash());
    }

    /**
     * Begins to set the second factor up that the role needs.
     *
     * @throws PasoCaducadoException when the pass is none, or too old
     */
    public Enrolamiento empezar(String token) {
        return factores.empezar(
                require(pases.findByToken(token), ClasePase.ALTA).getUsuario());
    }

    /**
     * Who may come in now that the second factor works.
     *
     * @param quien who
     * @param codigos their recovery codes, told now and never again
     */
    public record Alta(Candidato quien, List<String> codigos) {}

    /**
     * Ends setting it up.
     *
     * @return nothing when it is not the code
     * @throws PasoCaducadoException when the pass is none, or too old
     */
    public Optional<Alta> confirmar(String token, String codigo) {
        Pase pase = require(pases.lockByToken(token), ClasePase.ALTA);
        Usuario usuario = pase.getUsuario();
        Optional<List<String>> codes = factores.confirmar(usuario.getId(), codigo);
        if (codes.isPresent()) {
            pase.gastar(reloj.now());
            sucesos.deUsuario("usuarios.segundoFactor", usuario.getNombre(), usuario.getId());
        }
        return codes.map(told -> new Alta(Candidato.of(usuario).sinHash(), told));
    }

    private Pase require(Optional<Pase> pase, ClasePase clase) {
        return pase.filter(found -> isVivo(found, clase)).orElseThrow(PasoCaducadoException::new);
    }

    private boolean isVivo(Pase pase, ClasePase clase) {
        return pase.getClase() == clase && pase.isVivo(reloj.now());
    }
}
