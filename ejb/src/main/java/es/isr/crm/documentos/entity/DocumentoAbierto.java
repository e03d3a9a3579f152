package es.isr.crm.documentos.entity;

import java.io.Serializable;

/**
 * A document that somebody has opened; its pieces follow.
 *
 * @param id its id
 * @param nombre what the file is called, harmless
 * @param formato what it is
 * @param bytes how long
 */
public record DocumentoAbierto(Long id, String nombre, FormatoDocumento formato, long bytes) implements Serializable {}
