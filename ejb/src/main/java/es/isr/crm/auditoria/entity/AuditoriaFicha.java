package es.isr.crm.auditoria.entity;

import java.io.Serializable;

/**
 * One row of the audit and its seal.
 *
 * @param row the row
 * @param sellada whether it has a seal
 * @param bloque number of the block it is sealed in; null without a seal
 * @param mal what is not as it was sealed; null when all is
 */
public record AuditoriaFicha(AuditoriaRow row, boolean sellada, Long bloque, Hallazgo.Clase mal)
        implements Serializable {}
