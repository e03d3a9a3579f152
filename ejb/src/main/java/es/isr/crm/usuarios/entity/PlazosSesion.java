package es.isr.crm.usuarios.entity;

import java.time.Duration;

/**
 * How much longer a session lives.
 *
 * @param inactividad until it ends if nobody does anything
 * @param fin until it ends whatever is done
 */
public record PlazosSesion(Duration inactividad, Duration fin) {}
