/** Job {@code comprobar-invariantes}: checks what must never break and says so in its exit status. */
package es.isr.crm.batch.invariantes;
