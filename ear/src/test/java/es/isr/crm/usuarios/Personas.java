package es.isr.crm.usuarios;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes users for tests inside the server, each with an address of their own. */
@Dependent
public class Personas {

    static final String PASSWORD = Plantilla.PASSWORD;

    /**
     * Somebody who can sign in with {@link #PASSWORD}.
     *
     * @param id id of the user
     * @param email address of the user
     */
    record Persona(Long id, String email) {}

    @Inject
    private UsuarioService usuarios;

    @Inject
    private ComoAdmin admin;

    Persona nueva(Rol rol) throws Exception {
        return nueva(Datos.email(), rol);
    }

    Persona nueva(String email, Rol rol) throws Exception {
        Long id = admin.call(() -> usuarios.crear(new NuevoUsuario("Rosa Prueba", email, rol, PASSWORD)));
        return new Persona(id, email);
    }
}
