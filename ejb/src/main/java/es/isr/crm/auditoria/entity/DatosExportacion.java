package es.isr.crm.auditoria.entity;

/**
 * Rows that left the application in a file.
 *
 * @param lista which list
 * @param formato kind of file
 * @param filtro what the rows were narrowed by, in words; empty for all
 * @param filas how many went out
 */
public record DatosExportacion(String lista, String formato, String filtro, long filas) {}
