package es.isr.crm.planes.entity;

import java.io.Serializable;

/**
 * A plan opened for editing.
 *
 * @param ficha as it stands
 * @param datos what may be changed
 */
public record PlanEditable(PlanFicha ficha, DatosPlan datos) implements Serializable {}
