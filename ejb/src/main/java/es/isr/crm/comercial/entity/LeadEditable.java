package es.isr.crm.comercial.entity;

/**
 * A lead to be edited.
 *
 * @param id its id
 * @param version counts the saves
 * @param nombre whole name, as it stands on file
 * @param estado where it stands
 * @param datos what is known of them
 */
public record LeadEditable(Long id, int version, String nombre, EstadoLead estado, DatosLead datos) {}
