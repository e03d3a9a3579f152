/**
 * Jobs {@code sellar-auditoria}, which seals what was written into the ledgers since its last run, and {@code
 * verificar-auditoria}, which holds all of it against the seals. Both can be killed at any block and started again.
 */
package es.isr.crm.batch.auditoria;
