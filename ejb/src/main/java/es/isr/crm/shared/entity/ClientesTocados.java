package es.isr.crm.shared.entity;

import java.util.Set;

/**
 * Before the end of a transaction: what these customers are found by may have changed.
 *
 * @param clienteIds the customers, at least one
 */
public record ClientesTocados(Set<Long> clienteIds) {}
