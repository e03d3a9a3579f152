package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Nothing is written to PSO, or to one OLT of it, until somebody goes on.
 *
 * @param olt the OLT, or null for all
 * @param desde since when
 * @param usuario who ordered it
 * @param motivo why
 */
public record Pausa(String olt, Instant desde, String usuario, String motivo) implements Serializable {}
