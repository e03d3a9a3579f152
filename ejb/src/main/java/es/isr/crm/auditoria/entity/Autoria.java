package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who did something, and when.
 *
 * @param usuario name of the user, or {@code sistema}
 * @param cuando when
 */
public record Autoria(String usuario, Instant cuando) implements Serializable {}
