package es.isr.crm.tesoreria.entity;

/**
 * A printed receipt.
 *
 * @param nombre what the file is called
 * @param pdf its bytes; one page, so that it stays in memory
 */
public record Recibo(String nombre, byte[] pdf) {}
