/**
 * Who might become a customer: leads, where each stands, what is to be done next, and the campaigns they come from.
 *
 * <p>Invariants: a lead is won by an alta only, in the transaction of that alta, and once; a lost one has a reason; what
 * was said and when it moved is never changed; all figures are counted from rows. Who becomes a customer is the business
 * of {@code servicios}, which tells it by an event.
 */
package es.isr.crm.comercial;
