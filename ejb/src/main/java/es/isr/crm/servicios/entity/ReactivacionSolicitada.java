package es.isr.crm.servicios.entity;

/**
 * A fibre service is to work again as it did before it was cut, also when the cut was only asked for. Fired inside the
 * transaction of the request; the network's side joins it, and refuses it by an exception.
 *
 * @param servicioId the service
 * @param clienteId its customer
 */
public record ReactivacionSolicitada(Long servicioId, Long clienteId) {}
