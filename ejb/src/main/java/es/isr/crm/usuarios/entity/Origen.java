package es.isr.crm.usuarios.entity;

/**
 * Where somebody signs in from.
 *
 * @param ip address of the browser, or null
 * @param agente what the browser says it is, or null
 */
public record Origen(String ip, String agente) {}
