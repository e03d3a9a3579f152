package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.Rol;

/**
 * Who asks for a document.
 *
 * @param id id of the user
 * @param nombre name of the user
 * @param rol what they may do
 */
public record Persona(Long id, String nombre, Rol rol) {}
