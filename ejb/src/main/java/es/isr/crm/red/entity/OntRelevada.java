package es.isr.crm.red.entity;

/**
 * Another ONT has taken the place of this one: the box is still at the customer's home. Fired in the transaction that
 * noted it.
 *
 * @param servicioId the service
 * @param clienteId its customer
 * @param ontId the ONT that is no longer needed
 * @param numeroSerie its serial
 */
public record OntRelevada(Long servicioId, Long clienteId, Long ontId, String numeroSerie) {}
