package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.control.Intentos.Cosa;
import es.isr.crm.usuarios.entity.PasswordActualException;
import es.isr.crm.usuarios.entity.PasswordDeFueraException;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A password that its owner changes, or proves again to know. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class MiPassword {

    @Inject
    private Intentos intentos;

    @Inject
    private Compuerta compuerta;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private PasswordNueva passwords;

    /**
     * Sets another.
     *
     * @throws PasswordActualException when the present one is another
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when the new one will not do
     * @throws PasswordDeFueraException when there is none here
     */
    public void cambiar(Usuario usuario, String actual, String nueva) {
        if (usuario.getPasswordHash() == null) {
            throw new PasswordDeFueraException();
        }
        require(usuario, actual);
        passwords.set(usuario, nueva);
    }

    /**
     * Goes on only for who knows it; also for who has none here.
     *
     * @throws PasswordActualException when it is another
     */
    public void require(Usuario usuario, String typed) {
        String hash = usuario.getPasswordHash();
        if (hash != null) {
            intentos.probar(
                    Cosa.PASSWORD,
                    usuario.getEmail(),
                    () -> Optional.of(true).filter(any -> compuerta.pasar(() -> hasher.verify(typed, hash))),
                    PasswordActualException::new);
        }
    }
}
