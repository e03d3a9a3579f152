package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.usuarios.entity.Email;
import es.isr.crm.usuarios.entity.EmailEnUsoException;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import es.isr.crm.usuarios.entity.Password;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes users, whoever asks for them: an administrator, the first access, the demo. */
@Dependent
public class AltaUsuario {

    private static final int MAX_NOMBRE = 120;

    private final UsuarioRepository usuarios;
    private final PasswordHasher hasher;
    private final Compuerta compuerta;
    private final Reloj reloj;

    @Inject
    public AltaUsuario(UsuarioRepository usuarios, PasswordHasher hasher, Compuerta compuerta, Reloj reloj) {
        this.usuarios = usuarios;
        this.hasher = hasher;
        this.compuerta = compuerta;
        this.reloj = reloj;
    }

    /**
     * Makes a user who can sign in at once.
     *
     * @throws DatosInvalidosException with every fault of what was typed
     * @throws EmailEnUsoException when another user has the address
     */
    public Usuario crear(NuevoUsuario nuevo) {
        List<ErrorCampo> faults = check(nuevo);
        if (!faults.isEmpty()) {
            throw new DatosInvalidosException(faults);
        }
        Email email = Email.parse(nuevo.email()).orElseThrow();
        String hash = compuerta.pasar(() -> hasher.hash(nuevo.password()));
        Usuario usuario = new Usuario(nuevo.nombre().strip(), email, nuevo.rol());
        usuario.cambiarPassword(hash, reloj.now());
        usuarios.add(usuario);
        return usuario;
    }

    /** Every fault of what was typed. */
    static List<ErrorCampo> check(NuevoUsuario nuevo) {
        List<ErrorCampo> faults = new ArrayList<>();
        String nombre = Optional.ofNullable(nuevo.nombre()).orElse("").strip();
        if (nombre.isEmpty()) {
            faults.add(new ErrorCampo("nombre", "obligatorio"));
        } else if (nombre.length() > MAX_NOMBRE) {
            faults.add(new ErrorCampo("nombre", "largo", MAX_NOMBRE));
        }
        if (Email.parse(nuevo.email()).isEmpty()) {
            faults.add(new ErrorCampo("email", "email"));
        }
        Password.check(nuevo.password(), nuevo.email()).ifPresent(faults::add);
        return faults;
    }
}
