/**
 * The network: ONTs as the CRM wants them and as PSO shows them, and the orders that make the one the other.
 *
 * <p>Invariants: a serial has one row and at most one live owner; a wish and its order are written in the transaction of
 * the business change; at most one write per serial is on the wire; no transaction is open during a call; what an
 * unanswered call did is found out by reading, never by sending again; a fibre service becomes active only when PSO
 * shows it; every call leaves one row in {@code logs_pso}.
 *
 * <p>Not here: what a service costs or whether it may be suspended ({@code servicios}, {@code facturacion}). The
 * business says what it wants by an event; this component never asks why.
 */
package es.isr.crm.red;
