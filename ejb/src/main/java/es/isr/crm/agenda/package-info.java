/**
 * Who of ours is at whose home, on which day and from when to when: installations, visits, and the ONTs that are fetched.
 *
 * <p>What waits for an appointment is not written down anywhere: a fibre service that was sold and has no ONT yet, an ONT
 * that somebody has to fetch. Both are read from where they are, so that what was installed or fetched without an
 * appointment waits for none.
 *
 * <p>Invariants: a service has one planned installation at most, a recovery one planned trip; an appointment ends once,
 * done, failed or cancelled, and stays so; two of one technician at the same time are there only because somebody was told
 * and wanted it.
 *
 * <p>Not here: how a service goes on the network ({@code servicios}, {@code red}), whether an ONT is back ({@code tareas},
 * which is told when the trip was worth it), what a ticket is about ({@code soporte}).
 */
package es.isr.crm.agenda;
