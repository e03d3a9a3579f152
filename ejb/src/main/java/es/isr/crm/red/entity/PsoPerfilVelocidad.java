package es.isr.crm.red.entity;

/**
 * A speed profile.
 *
 * @param nombre name, as plans give it
 * @param bajada Mbit/s towards the customer
 * @param subida Mbit/s from the customer
 */
public record PsoPerfilVelocidad(String nombre, Integer bajada, Integer subida) {}
