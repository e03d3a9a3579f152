/**
 * Job {@code entregar-facturas}: what is issued gets to whom it is for. It queues the deliveries of a run, or of all runs of
 * a month, that are not queued yet, and sends what is due, as long as the mail server takes it. What it leaves goes out with
 * the rest of the mail; run again it finds only what was left.
 */
package es.isr.crm.batch.entregas;
