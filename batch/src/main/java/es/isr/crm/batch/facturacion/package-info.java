/**
 * Jobs {@code facturacion-mensual} and {@code marcar-vencidas}.
 *
 * <p>The first works out what a month comes to, by blocks of customers and several at a time, and then issues it, by blocks and
 * one after the other, so that the numbers follow the customers. Where a run is, is in its own row, not in a checkpoint of the
 * job: whatever it dies of, the next start goes on with what was left, and nobody is billed twice.
 */
package es.isr.crm.batch.facturacion;
