/**
 * What the figures of the business say: what was sold, who left and why, what was invoiced, what is owed and for how long,
 * how good the network is and what became of who asked.
 *
 * <p>A report is counted from the rows whenever somebody looks at it, in sets and from indexes that hold what is asked. The
 * one thing kept is what was invoiced: an issued invoice never changes, so that each is added up once. What a word means in
 * a report, such as a sale or a loss, stands at the record of its rows. What single rows are about belongs to the components
 * that own them; the figures of the day belong to {@code panel}, the times of tickets to {@code soporte}.
 */
package es.isr.crm.informes;
