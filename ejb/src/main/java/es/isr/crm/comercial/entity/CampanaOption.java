package es.isr.crm.comercial.entity;

import java.io.Serializable;

/**
 * A campaign to choose.
 *
 * @param id its id
 * @param nombre its name
 * @param enMarcha whether it runs today
 */
public record CampanaOption(Long id, String nombre, boolean enMarcha) implements Serializable {}
