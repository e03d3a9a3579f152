package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.Rol;
import java.io.Serializable;

/**
 * A user to choose from a list: salesperson, technician, collector.
 *
 * @param id id of the user
 * @param nombre name of the user
 * @param rol what they may do
 */
public record UsuarioOption(Long id, String nombre, Rol rol) implements Serializable {}
