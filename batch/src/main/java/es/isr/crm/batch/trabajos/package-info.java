/**
 * How jobs are started, followed and stopped, whoever asks: a page, a schedule, the console.
 *
 * <p>A job runs once at a time in the whole installation: its lease says since when and by whom. What a job does is
 * in the package of that job.
 */
package es.isr.crm.batch.trabajos;
