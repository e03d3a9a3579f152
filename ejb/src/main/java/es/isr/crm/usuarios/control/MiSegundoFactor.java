package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.control.Intentos.Cosa;
import es.isr.crm.usuarios.entity.CodigoErroneoException;
import es.isr.crm.usuarios.entity.Enrolamiento;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** A second factor that its owner sets up, renews or gives up. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class MiSegundoFactor {

    @Inject
    private SegundosFactores factores;

    @Inject
    private SegundoFactorRepository repository;

    @Inject
    private Intentos intentos;

    @Inject
    private Sucesos sucesos;

    /** Begins to set one up. */
    public Enrolamiento empezar(Usuario usuario) {
        return factores.empezar(usuario);
    }

    /**
     * Ends setting it up.
     *
     * @return the recovery codes
     * @throws CodigoErroneoException when it is not the code
     */
    public List<String> confirmar(Usuario usuario, String codigo) {
        List<String> codes = factores.confirmar(usuario.getId(), codigo).orElseThrow(CodigoErroneoException::new);
        sucesos.sobreUsuario("usuarios.segundoFactor", usuario.getId());
        return codes;
    }

    /**
     * New recovery codes.
     *
     * @throws CodigoErroneoException when the code is none that counts
     */
    public List<String> renovar(Usuario usuario, String codigo) {
        require(usuario, codigo);
        sucesos.sobreUsuario("usuarios.segundoFactor.codigos", usuario.getId());
        return factores.renovarCodigos(usuario.getId());
    }

    /**
     * Gives it up.
     *
     * @throws CodigoErroneoException when the code is none that counts
     */
    public void quitar(Usuario usuario, String codigo) {
        require(usuario, codigo);
        repository.remove(usuario.getId());
        sucesos.sobreUsuario("usuarios.segundoFactor.quitado", usuario.getId());
    }

    private void require(Usuario usuario, String codigo) {
        intentos.probar(
                Cosa.CODIGO,
                usuario.getEmail(),
                () -> Optional.of(true).filter(any -> factores.usar(usuario.getId(), codigo)),
                CodigoErroneoException::new);
    }
}
