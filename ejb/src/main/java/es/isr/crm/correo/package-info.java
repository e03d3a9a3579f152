/**
 * What goes out to people: one delivery log for invoices, receipts, reminders, notices and the results of runs, by mail, on
 * paper or by hand.
 *
 * <p>Invariants: one thing goes to one address once, however often it is asked for; a further one is asked for by a person
 * and names the one it repeats. What a delivery is about, to whom and in which language is fixed when it is queued; its
 * {@code Message-ID} before the first attempt. No transaction is open while the mail server is spoken to. A mail that may
 * or may not have been accepted is never sent again by itself: it waits, <em>dudosa</em>, for a person. A mail server that
 * is away costs no delivery an attempt. The day on which something was presented is known of each that was.
 *
 * <p>Not here: what is delivered and to whom. Each component queues its own through {@code Buzon}, in the transaction of
 * what it tells of, and gives the content through a {@code ContenidoEntrega}, asked for when it is sent.
 */
package es.isr.crm.correo;
