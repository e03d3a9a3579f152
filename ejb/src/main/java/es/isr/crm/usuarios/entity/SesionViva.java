package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Rol;
import java.io.Serializable;

/**
 * Who is signed in, as every request needs to know it.
 *
 * @param sesionId id of the session
 * @param usuarioId id of the user
 * @param nombre name of the user
 * @param email address of the user, the name of the caller
 * @param rol what they may do
 * @param idioma their language
 * @param tema their theme
 */
public record SesionViva(Long sesionId, Long usuarioId, String nombre, String email, Rol rol, Idioma idioma, Tema tema)
        implements Serializable {

    public static SesionViva of(Sesion sesion) {
        Usuario usuario = sesion.getUsuario();
        return new SesionViva(
                sesion.getId(),
                usuario.getId(),
                usuario.getNombre(),
                usuario.getEmail(),
                usuario.getRol(),
                usuario.getIdioma(),
                usuario.getTema());
    }
}
