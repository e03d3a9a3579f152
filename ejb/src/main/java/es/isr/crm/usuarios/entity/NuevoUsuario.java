package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Rol;

/**
 * What is asked for a new user.
 *
 * @param nombre name
 * @param email address to sign in with, as typed
 * @param rol what they may do
 * @param password first password, as typed
 */
public record NuevoUsuario(String nombre, String email, Rol rol, String password) {

    /** Without the password: a record that is printed must not tell it. */
    @Override
    public String toString() {
        return "NuevoUsuario[" + email + ", " + rol + "]";
    }
}
