package es.isr.crm.importacion.entity;

/**
 * A file as it came.
 *
 * @param tamano bytes
 * @param huella SHA-256, as hexadecimal digits
 * @param codificacion how its bytes are letters
 */
public record FicheroRecibido(long tamano, String huella, Codificacion codificacion) {}
