package es.isr.crm.servicios.entity;

import java.io.Serializable;

/**
 * Which lines of a change of price are wanted.
 *
 * @param cambioId the change
 * @param cambian true for the services that changed, false for those that did not, null for all
 */
public record CambioFilter(Long cambioId, Boolean cambian) implements Serializable {}
