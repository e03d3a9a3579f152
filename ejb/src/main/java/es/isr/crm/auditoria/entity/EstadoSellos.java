package es.isr.crm.auditoria.entity;

import java.io.Serializable;

/**
 * How the seals of the audit stand.
 *
 * @param filas how many rows are sealed
 * @param cabeza the last block; null while there is none
 * @param verificacion the last verification; null when there was none
 */
public record EstadoSellos(long filas, BloqueAuditoria cabeza, VerificacionAuditoria verificacion)
        implements Serializable {}
