package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.usuarios.control.Intentos.Cosa;
import es.isr.crm.usuarios.entity.Pase;
import es.isr.crm.usuarios.entity.Usuario;
import es.isr.crm.usuarios.entity.UsuarioFicha;
import es.isr.crm.usuarios.entity.UsuarioFilter;
import es.isr.crm.usuarios.entity.UsuarioRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A user as an administrator sees them, and what is undone for them. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FichaUsuario {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private UsuarioQuery consulta;

    @Inject
    private SesionesAbiertas sesiones;

    @Inject
    private PaseRepository pases;

    @Inject
    private BloqueoRepository bloqueos;

    @Inject
    private SegundoFactorRepository factores;

    @Inject
    private Mensajero mensajero;

    @Inject
    private Sucesos sucesos;

    @Inject
    private Reloj reloj;

    /** The users of a filter. */
    public Page<UsuarioRow> search(UsuarioFilter filter, PageRequest page) {
        return new Page<>(consulta.search(filter, page), consulta.count(filter));
    }

    /** All that there is to see. */
    public Optional<UsuarioFicha> find(Long id) {
        return consulta.find(id).map(this::ficha);
    }

    private UsuarioFicha ficha(UsuarioRow row) {
        Instant link = usuarios.findById(row.id())
                .flatMap(usuario -> pases.findEnlace(usuario, reloj.now()))
                .filter(pase -> pase.isVivo(reloj.now()))
                .map(Pase::getExpiraAt)
                .orElse(null);
        return new UsuarioFicha(row, sesiones.find(row.id(), null), link, mensajero.isEncendido());
    }

    /** Forgets their failed attempts at whatever can be guessed. */
    public void desbloquear(Usuario usuario) {
        String email = usuario.getEmail();
        Stream.of(email, Intentos.clave(Cosa.CODIGO, email), Intentos.clave(Cosa.PASSWORD, email))
                .map(Digest::of)
                .forEach(bloqueos::forget);
        sucesos.sobreUsuario("usuarios.desbloqueo", usuario.getId());
    }

    /** They have no second factor any more. */
    public void quitarSegundoFactor(Usuario usuario) {
        factores.remove(usuario.getId());
        sucesos.sobreUsuario("usuarios.segundoFactor.quitado", usuario.getId());
    }
}
