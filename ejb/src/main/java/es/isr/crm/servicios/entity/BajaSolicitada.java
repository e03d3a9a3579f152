package es.isr.crm.servicios.entity;

/**
 * A fibre service has ended and is to leave the network; its ONT is free when the network shows it gone. Fired inside
 * the transaction of the baja; the network's side joins it, and refuses it by an exception.
 *
 * @param servicioId the service
 * @param clienteId its customer
 */
public record BajaSolicitada(Long servicioId, Long clienteId) {}
