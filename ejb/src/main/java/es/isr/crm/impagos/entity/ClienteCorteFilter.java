package es.isr.crm.impagos.entity;

import java.io.Serializable;

/**
 * Which customers of a list are wanted.
 *
 * @param corteId of which list
 * @param estado what became of them; null for all
 * @param motivo why they were left out; null for all
 */
public record ClienteCorteFilter(Long corteId, EstadoClienteCorte estado, MotivoExclusion motivo)
        implements Serializable {}
