package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.EnlacePorCorreoException;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** How a link gets to its person: by mail, or told to an administrator where no mail can take it. Either is noted. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EnvioEnlaces {

    @Inject
    private Enlaces enlaces;

    @Inject
    private Mensajero mensajero;

    @Inject
    private Sucesos sucesos;

    /** Whether there is a mail server. */
    public boolean isPorCorreo() {
        return mensajero.isEncendido();
    }

    /** Sends a new one; it waits while the mail server is away. */
    public void mandar(Usuario usuario, String sitio) {
        mensajero.enviar(enlaces.pedir(usuario, sitio));
        sucesos.sobreUsuario("usuarios.enlace", usuario.getId(), usuario.getEmail());
    }

    /**
     * Tells a new one.
     *
     * @throws EnlacePorCorreoException when there is a mail server
     */
    public String mostrar(Usuario usuario, String sitio) {
        if (mensajero.isEncendido()) {
            throw new EnlacePorCorreoException();
        }
        sucesos.sobreUsuario("usuarios.enlace.aMano", usuario.getId());
        return enlaces.emitir(enlaces.pedir(usuario, sitio));
    }
}
