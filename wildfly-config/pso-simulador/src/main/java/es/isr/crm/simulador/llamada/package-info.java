/**
 * What clients called: the last calls one by one, and for ever (until a reset) how many writes came and how many were
 * carried out, by operation and serial number. A password is never kept.
 */
package es.isr.crm.simulador.llamada;
