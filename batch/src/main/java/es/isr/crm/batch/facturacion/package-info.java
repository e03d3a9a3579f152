/**
 * Jobs {@code facturacion-mensual} and {@code marcar-vencidas}.
 *
 * <p>The first works out what a month comes to, by blocks of customers and several at a time, and then issues it in the same
 * manner: what a block needs is read and compared while another has the series, and each gives its numbers in the order of its
 * customers. Where a run is, is in its own row, not in a checkpoint of the
 * job: whatever it dies of, the next start goes on with what was left, and nobody is billed twice.
 */
package es.isr.crm.batch.facturacion;
