/**
 * What the simulator was told to do wrong. A fault says three independent things: which calls it hits (operation,
 * serial number, how many, after how many), whether the operation is carried out (yes, no, late), and what the client
 * sees of it ({@link es.isr.crm.simulador.fallo.Sintoma}).
 */
package es.isr.crm.simulador.fallo;
