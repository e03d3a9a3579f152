package es.isr.crm.testing;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.boundary.UsuarioService;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes users for tests inside the server, each with an address of their own. */
@Dependent
public class Personas {

    public static final String PASSWORD = "una frase bastante larga";

    /**
     * Somebody who can sign in with {@link #PASSWORD}.
     *
     * @param id id of the user
     * @param email address of the user
     */
    public record Persona(Long id, String email) {}

    @Inject
    private UsuarioService usuarios;

    @Inject
    private ComoAdmin admin;

    public Persona nueva(Rol rol) throws Exception {
        return nueva(Datos.email(), rol);
    }

    public Persona nueva(String email, Rol rol) throws Exception {
        Long id = admin.call(() -> usuarios.crear(new NuevoUsuario("Rosa Prueba", email, rol, PASSWORD)));
        return new Persona(id, email);
    }
}
