package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Rol;

/**
 * What an administrator says of a user.
 *
 * @param nombre name, as typed
 * @param email address to sign in with, as typed
 * @param rol what they may do
 */
public record DatosUsuario(String nombre, String email, Rol rol) {}
