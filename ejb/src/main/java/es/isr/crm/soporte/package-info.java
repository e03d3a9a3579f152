/**
 * What customers ask for and complain of, and what becomes of it.
 *
 * <p>A ticket has a number, a customer, perhaps a service and a technician, and a deadline by its priority. What a
 * technician does at the ONT belongs to {@code red}.
 */
package es.isr.crm.soporte;
