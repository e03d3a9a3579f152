package es.isr.crm.shared.entity;

import java.util.List;

/**
 * An audited operation has written its changes and their history; its transaction is still open.
 *
 * @param cambios what changed, at least one
 */
public record CambiosAnotados(List<Cambio> cambios) {}
