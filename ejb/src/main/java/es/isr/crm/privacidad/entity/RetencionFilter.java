package es.isr.crm.privacidad.entity;

import java.io.Serializable;

/**
 * Which of those who have left.
 *
 * @param vencidos only those whose time is over
 */
public record RetencionFilter(boolean vencidos) implements Serializable {}
