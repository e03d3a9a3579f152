/**
 * Work that no machine does and a person confirms: a mobile line to be switched at the carrier's, an ONT to be fetched.
 *
 * <p>Invariants: a line has one open task at most, that of the newest wish; an ONT is to be fetched once at most; a task
 * that is closed stays so. What a confirmed task means is for whoever asked for it, who is told by an event.
 */
package es.isr.crm.tareas;
