package es.isr.crm.soporte.entity;

/**
 * The receipt of a complaint, printed.
 *
 * @param nombre name of the file
 * @param pdf its bytes
 */
public record Justificante(String nombre, byte[] pdf) {}
