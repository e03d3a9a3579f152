/**
 * Who the operator serves: personal data, billing address, how they pay, what they agreed to.
 *
 * <p>Invariants: a code, when there is one, is unique; the state is derived from the services and never typed; a
 * customer with history is never deleted. What they have is in {@code servicios}, what they owe in
 * {@code facturacion}: neither belongs here.
 */
package es.isr.crm.clientes;
