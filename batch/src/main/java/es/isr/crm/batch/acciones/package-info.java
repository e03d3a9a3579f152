/** Job {@code acciones-programadas}: what was scheduled for a day is asked for when the day has come. */
package es.isr.crm.batch.acciones;
