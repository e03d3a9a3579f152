package es.isr.crm.agenda.entity;

import java.io.Serializable;

/**
 * When somebody is to go, and who.
 *
 * @param franja when; as it was typed
 * @param tecnicoId who goes, or null for nobody yet
 * @param nota what they should know, or null
 * @param aceptaSolape whether the technician may be expected elsewhere at that time
 */
public record PeticionCita(Franja franja, Long tecnicoId, String nota, boolean aceptaSolape) implements Serializable {}
