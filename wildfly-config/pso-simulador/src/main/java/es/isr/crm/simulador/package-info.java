/**
 * A network manager that speaks PSO's contract from memory: for the demo, for tests and for developers, never in
 * production.
 *
 * <p>{@code red} is the network it pretends to run, {@code operacion} the contract's operations on it, {@code fallo}
 * what it was told to do wrong, {@code llamada} what was called, {@code mundo} these together until the next reset,
 * {@code cable} the HTTP end where a client meets them, {@code control} the API and page by which people and tests steer
 * it. They depend one way: red ← operacion ← llamada, fallo ← mundo ← cable, control.
 *
 * <p>Everything is deterministic: the same calls after a reset give the same answers, also models, MAC addresses and
 * optical power, which are derived from the serial number.
 */
package es.isr.crm.simulador;
