/**
 * Jobs {@code estado-onts} and {@code conciliar-pso}: both go through the OLTs one by one and read each as a whole. Both
 * keep what is known of the ONTs fresh and note where it differs from what the CRM wants. The second also looks at what is
 * plugged in and not registered, compares the services with the wishes, and asks for the repairs that nobody need decide on.
 *
 * <p>An item is an OLT. One that cannot be read does not stop the others: the result of the job says so, and the row of
 * the OLT says why. Everything may be done twice without harm.
 */
package es.isr.crm.batch.olts;
