/**
 * What a customer owes and has paid: the invoices that are open, the money that came in, the balance of both.
 *
 * <p>Invariants: what is pending of an invoice is its total, plus what corrects it, less what was applied to it; an
 * invoice is overdue from the day after its due date, whether or not a job has marked it so already. Issuing invoices,
 * recording payments and chasing debts do not belong here: they change what is only read and added up in this component.
 */
package es.isr.crm.cobros;
