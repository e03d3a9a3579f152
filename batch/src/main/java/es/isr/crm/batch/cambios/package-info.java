/** Job {@code aplicar-cambios}: services get the plan that their tariff of today names, and the network its profiles. */
package es.isr.crm.batch.cambios;
