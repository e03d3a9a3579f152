/**
 * What every component stands on: the clock, ids, leases, configuration, paging, roles, and the capture of changes for
 * the audit.
 *
 * <p>Kept small on purpose. Nothing here knows a customer, a plan or an invoice; a class that does belongs to its
 * component, however many others use it.
 */
package es.isr.crm.shared;
