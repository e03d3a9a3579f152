package es.isr.crm.servicios.entity;

/**
 * Somebody has become a customer. Fired inside the transaction of the alta, once all of it is written; who hears it joins
 * that transaction, or refuses the alta by an exception.
 *
 * @param clienteId the customer
 * @param leadId the lead that they were, or null
 */
public record ClienteDadoDeAlta(Long clienteId, Long leadId) {}
