/**
 * Where a client meets the simulator: PSO's one address, the order in which a call is checked, and the connection below
 * HTTP on which a broken answer is written byte by byte. A healthy answer goes through the servlet as usual; a call that
 * suffers a fault gets a thread of its own, so that a hundred silent calls leave the others alone.
 */
package es.isr.crm.simulador.cable;
