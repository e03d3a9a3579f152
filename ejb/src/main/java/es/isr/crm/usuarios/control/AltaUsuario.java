package es.isr.crm.usuarios.control;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.usuarios.entity.DatosUsuario;
import es.isr.crm.usuarios.entity.Email;
import es.isr.crm.usuarios.entity.EmailEnUsoException;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes and changes users, whoever asks for it: an administrator, the first access, the demo. */
@Dependent
public class AltaUsuario {

    private static final int MAX_NOMBRE = 120;

    private final UsuarioRepository usuarios;
    private final PasswordNueva passwords;

    @Inject
    public AltaUsuario(UsuarioRepository usuarios, PasswordNueva passwords) {
        this.usuarios = usuarios;
        this.passwords = passwords;
    }

    /**
     * Makes a user who can sign in at once.
     *
     * @throws DatosInvalidosException with every fault of what was typed
     * @throws EmailEnUsoException when another user has the address
     */
    public Usuario crear(NuevoUsuario nuevo) {
        List<ErrorCampo> faults = check(nuevo.nombre(), nuevo.email());
        passwords.check(nuevo.password(), nuevo.email(), nuevo.nombre()).ifPresent(faults::add);
        requireNone(faults);
        Email email = Email.parse(nuevo.email()).orElseThrow();
        Usuario usuario = new Usuario(nuevo.nombre().strip(), email, nuevo.rol());
        passwords.setChecked(usuario, nuevo.password());
        usuarios.add(usuario);
        return usuario;
    }

    /**
     * Makes a user without a password, who gets a link to set one.
     *
     * @throws DatosInvalidosException with every fault of what was typed
     * @throws EmailEnUsoException when another user has the address
     */
    public Usuario invitar(DatosUsuario datos) {
        requireValid(datos);
        Usuario usuario =
                new Usuario(datos.nombre().strip(), Email.parse(datos.email()).orElseThrow(), datos.rol());
        usuarios.add(usuario);
        return usuario;
    }

    /**
     * Changes what an administrator says of a user.
     *
     * @throws DatosInvalidosException with every fault of what was typed
     * @throws EmailEnUsoException when another user has the address
     */
    public void modificar(Usuario usuario, DatosUsuario datos) {
        requireValid(datos);
        usuario.modificar(datos.nombre().strip(), Email.parse(datos.email()).orElseThrow(), datos.rol());
        usuarios.flush(usuario);
    }

    private static void requireValid(DatosUsuario datos) {
        List<ErrorCampo> faults = check(datos.nombre(), datos.email());
        if (datos.rol() == null) {
            faults.add(new ErrorCampo("rol", "obligatorio"));
        }
        requireNone(faults);
    }

    private static void requireNone(List<ErrorCampo> faults) {
        if (!faults.isEmpty()) {
            throw new DatosInvalidosException(faults);
        }
    }

    /** What is wrong with a name, or nothing. */
    static Optional<ErrorCampo> checkNombre(String typed) {
        String nombre = Optional.ofNullable(typed).orElse("").strip();
        if (nombre.isEmpty()) {
            return Optional.of(new ErrorCampo("nombre", "obligatorio"));
        }
        return nombre.length() > MAX_NOMBRE
                ? Optional.of(new ErrorCampo("nombre", "largo", MAX_NOMBRE))
                : Optional.empty();
    }

    private static List<ErrorCampo> check(String nombre, String email) {
        List<ErrorCampo> faults = new ArrayList<>();
        checkNombre(nombre).ifPresent(faults::add);
        if (Email.parse(email).isEmpty()) {
            faults.add(new ErrorCampo("email", email == null || email.isBlank() ? "obligatorio" : "email"));
        }
        return faults;
    }
}
