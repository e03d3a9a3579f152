package es.isr.crm.servicios.entity;

/**
 * A service goes on as somebody else's: the old one has ended, a new one has begun, and what is at the customer's home stays
 * there. Fired inside the transaction of the change; the network's side joins it, and refuses it by an exception.
 *
 * @param servicioViejo the service that has ended
 * @param servicioNuevo the service that goes on
 * @param clienteNuevo whose it is
 * @param titular their name
 */
public record TitularCambiado(Long servicioViejo, Long servicioNuevo, Long clienteNuevo, String titular) {}
