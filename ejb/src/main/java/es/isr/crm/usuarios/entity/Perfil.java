package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Rol;
import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody sees of themselves.
 *
 * @param nombre name
 * @param email address to sign in with
 * @param rol what they may do
 * @param idioma their language
 * @param tema their theme
 * @param conPassword whether they have a password here; not when a provider vouches for them
 * @param passwordCambiada when they last changed it, or null
 * @param segundoFactor since when a code is asked for at sign-in, or null
 * @param codigos how many recovery codes are left
 * @param segundoFactorExigido whether they may not do without
 */
public record Perfil(
        String nombre,
        String email,
        Rol rol,
        Idioma idioma,
        Tema tema,
        boolean conPassword,
        Instant passwordCambiada,
        Instant segundoFactor,
        int codigos,
        boolean segundoFactorExigido)
        implements Serializable {}
