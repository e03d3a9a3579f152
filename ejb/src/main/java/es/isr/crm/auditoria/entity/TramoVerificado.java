package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What became of verifying a part of the audit.
 *
 * @param bloques how many blocks were looked at
 * @param filas how many rows
 * @param hallazgos what is not as it was sealed
 */
public record TramoVerificado(long bloques, long filas, List<Hallazgo> hallazgos) implements Serializable {}
