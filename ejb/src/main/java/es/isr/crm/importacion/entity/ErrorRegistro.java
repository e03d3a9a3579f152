package es.isr.crm.importacion.entity;

import java.io.Serializable;

/**
 * One thing that is wrong with a record.
 *
 * @param campo where, or null for the record as a whole
 * @param fallo what
 * @param valor what the file says there, or null for nothing
 */
public record ErrorRegistro(Campo campo, Fallo fallo, String valor) implements Serializable {}
