package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.EnlaceCaducadoException;
import es.isr.crm.usuarios.entity.Pase;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Links by which people set a password: one at a time for each, and the newest alone is worth something. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Enlaces {

    /** Where a link leads, with its token behind. */
    public static final String PAGE = "/invitacion?t=";

    private static final List<ClasePase> LINKS = List.of(ClasePase.INVITACION, ClasePase.PASSWORD);

    @Inject
    private PaseRepository pases;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * A link for somebody, still without a token.
     *
     * @param sitio scheme, server and path of the CRM, which go before it
     */
    public Pase pedir(Usuario usuario, String sitio) {
        retirar(usuario);
        ClasePase clase = usuario.getPasswordHash() == null ? ClasePase.INVITACION : ClasePase.PASSWORD;
        Pase pase = new Pase(usuario, clase, sitio, reloj.now());
        pases.add(pase);
        return pase;
    }

    /** The link whole, to be told to its person now; one told before is worth nothing any more. */
    public String emitir(Pase pase) {
        String token = Secreto.token();
        pase.emitir(Digest.of(token), reloj.now());
        return pase.getSitio() + PAGE + token;
    }

    /** The link of this id, if somebody could still use it. */
    public Optional<Pase> find(Long id) {
        return pases.find(id).filter(pase -> pase.getClase().isEnlace() && pase.isVivo(reloj.now()));
    }

    /** The link of a token, if it is still worth something. */
    public Optional<Pase> find(String token) {
        return vivo(pases.findByToken(token));
    }

    /**
     * Uses it up: nobody else uses it at the same moment. What follows is its person's doing, and is signed by them.
     *
     * @return its person
     * @throws EnlaceCaducadoException when it is worth nothing any more
     */
    public Usuario usar(String token) {
        Usuario usuario = vivo(pases.lockByToken(token))
                .orElseThrow(EnlaceCaducadoException::new)
                .getUsuario();
        actor.set(usuario.getId(), usuario.getNombre(), actor.getIp());
        retirar(usuario);
        return usuario;
    }

    /** Whatever links somebody has are worth nothing any more. */
    public void retirar(Usuario usuario) {
        pases.gastar(usuario, LINKS, reloj.now());
    }

    private Optional<Pase> vivo(Optional<Pase> pase) {
        return pase.filter(found -> found.getClase().isEnlace() && found.isVivo(reloj.now()));
    }
}
