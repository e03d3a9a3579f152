/**
 * Money that comes in and goes out: payments of customers, to which invoices they go, what is left of them as balance,
 * their reversal and their return, the statements of the bank, the daily closing of the till.
 *
 * <p>Invariants: payments and what they were applied to are only ever added, never changed; no invoice gets more than it
 * asks for, no payment gives more than it brought; what the balance of a customer pays is taken from payments that
 * brought it; a movement of the bank becomes one payment at most, a payment is in one closing at most. Who changes the
 * account of a customer holds the customer's row, then the invoices: two who meet wait for one another.
 *
 * <p>Issuing and correcting invoices does not belong here, nor chasing debts, which listens to
 * {@link es.isr.crm.tesoreria.entity.DeudaSaldada}.
 */
package es.isr.crm.tesoreria;
