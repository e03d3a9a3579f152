package es.isr.crm.tareas.entity;

/**
 * Who made a task, or closed it.
 *
 * @param id id of the user, null for the system
 * @param nombre their name
 */
public record Autor(Long id, String nombre) {}
