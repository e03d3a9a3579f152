package es.isr.crm.usuarios.boundary;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.control.AltaUsuario;
import es.isr.crm.usuarios.control.PrimerAccesoRepository;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.CodigoIncorrectoException;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import es.isr.crm.usuarios.entity.PrimerAcceso;
import es.isr.crm.usuarios.entity.PrimerAccesoHechoException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How the first administrator comes into an empty installation: once. */
@Stateless
public class PrimerAccesoService {

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private PrimerAccesoRepository primerAcceso;

    @Inject
    private AltaUsuario altas;

    /** Whether nobody has come in yet. */
    @PermitAll
    public boolean isPendiente() {
        return usuarios.count() == 0;
    }

    /**
     * Makes the first administrator. The code is checked before anything that was typed, so that who does not know it
     * learns nothing and costs nothing.
     *
     * @param nombre name
     * @param email address to sign in with, as typed
     * @param password password, as typed
     * @param codigo the code from the server's log, as typed
     * @throws CodigoIncorrectoException when that is not the code
     * @throws PrimerAccesoHechoException when there is an administrator already, perhaps since a moment ago
     * @throws es.isr.crm.shared.entity.DatosInvalidosException with every fault of what was typed
     */
    @PermitAll
    @Auditado("usuarios.primerAcceso")
    public void crear(String nombre, String email, String password, String codigo) {
        PrimerAcceso puerta = primerAcceso.lock().orElseThrow(PrimerAccesoHechoException::new);
        if (usuarios.count() > 0) {
            throw new PrimerAccesoHechoException();
        }
        if (!PrimerAccesoRepository.opens(puerta, codigo)) {
            throw new CodigoIncorrectoException();
        }
        altas.crear(new NuevoUsuario(nombre, email, Rol.ADMIN, password));
        primerAcceso.remove(puerta);
    }
}
