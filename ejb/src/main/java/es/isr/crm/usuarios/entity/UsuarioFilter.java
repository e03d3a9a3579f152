package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Rol;
import java.io.Serializable;
import java.util.List;

/**
 * What the list of users is narrowed by; all conditions hold at once.
 *
 * @param texto a part of the name or of the address; null for all
 * @param roles what they may do; empty for all
 * @param estado how far they have come in; null for all
 * @param bloqueados only those whom failed attempts lock out now
 * @param sinSegundoFactor only those who sign in by password alone
 */
public record UsuarioFilter(
        String texto, List<Rol> roles, EstadoUsuario estado, boolean bloqueados, boolean sinSegundoFactor)
        implements Serializable {

    public static final UsuarioFilter ALL = new UsuarioFilter(null, List.of(), null, false, false);

    public UsuarioFilter {
        texto = texto == null || texto.isBlank() ? null : texto.strip();
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
