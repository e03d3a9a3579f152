package es.isr.crm.shared.entity;

/**
 * A printed paper of one customer, small enough to be held as a whole.
 *
 * @param nombre what its file is called
 * @param contenido its PDF
 */
public record PapelPdf(String nombre, byte[] contenido) {}
