/**
 * Jobs about debts: {@code recordatorios}, {@code avisos-suspension} and {@code suspender-impagos}. Each customer is a
 * transaction of its own, so that one that fails keeps no other from its turn; run again they find only what is left.
 */
package es.isr.crm.batch.impagos;
