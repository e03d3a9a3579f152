package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Rol;
import java.io.Serializable;
import java.time.Instant;

/**
 * A user as an administrator sees them.
 *
 * @param id id of the user
 * @param version counts the changes
 * @param nombre name
 * @param email address to sign in with
 * @param rol what they may do
 * @param estado how far they have come in
 * @param conPassword whether they have a password here; not when a provider vouches for them
 * @param segundoFactor whether a code is asked for when they sign in
 * @param sesiones how many browsers they are signed in with
 * @param ultimoAcceso when they last signed in, or null
 * @param bloqueadoHasta until when failed attempts lock them out, or null
 * @param createdAt since when they are in the list
 */
public record UsuarioRow(
        Long id,
        int version,
        String nombre,
        String email,
        Rol rol,
        EstadoUsuario estado,
        boolean conPassword,
        boolean segundoFactor,
        int sesiones,
        Instant ultimoAcceso,
        Instant bloqueadoHasta,
        Instant createdAt)
        implements Serializable {}
