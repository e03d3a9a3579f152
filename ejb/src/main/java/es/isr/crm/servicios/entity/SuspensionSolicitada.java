package es.isr.crm.servicios.entity;

/**
 * A fibre service is to be cut and keep its place on the network. Fired inside the transaction of the request; the
 * network's side joins it, and refuses it by an exception.
 *
 * @param servicioId the service
 * @param clienteId its customer
 * @param motivo why
 */
public record SuspensionSolicitada(Long servicioId, Long clienteId, MotivoEstado motivo) {}
