package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** How a user comes to a password, whoever chooses it: it is looked at, hashed when there is a place for it, and set. */
@Dependent
public class PasswordNueva {

    private final Contrasenas contrasenas;
    private final Compuerta compuerta;
    private final PasswordHasher hasher;
    private final Reloj reloj;

    @Inject
    public PasswordNueva(Contrasenas contrasenas, Compuerta compuerta, PasswordHasher hasher, Reloj reloj) {
        this.contrasenas = contrasenas;
        this.compuerta = compuerta;
        this.hasher = hasher;
        this.reloj = reloj;
    }

    /** What is wrong with it, at the field {@code password}; or nothing. */
    public Optional<ErrorCampo> check(String typed, String email, String nombre) {
        return contrasenas.check(typed, email, nombre);
    }

    /** Sets one that was checked. */
    public void setChecked(Usuario usuario, String typed) {
        usuario.cambiarPassword(compuerta.pasar(() -> hasher.hash(typed)), reloj.now());
    }

    /**
     * Checks and sets it.
     *
     * @throws DatosInvalidosException when it will not do
     */
    public void set(Usuario usuario, String typed) {
        check(typed, usuario.getEmail(), usuario.getNombre()).ifPresent(fault -> {
            throw new DatosInvalidosException(List.of(fault));
        });
        setChecked(usuario, typed);
    }
}
