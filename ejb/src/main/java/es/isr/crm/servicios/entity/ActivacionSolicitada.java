package es.isr.crm.servicios.entity;

/**
 * A fibre service is to be put on the network. Fired inside the transaction of the sale or of the installation; the
 * network's side joins it, and refuses it by an exception.
 *
 * @param servicioId the service
 * @param clienteId its customer
 * @param gpon where and with which ONT
 * @param perfilVelocidad PSO speed profile of the plan
 * @param perfilUsuario PSO user profile of the plan
 * @param descripcion what PSO will show beside the ONT: the customer's name
 */
public record ActivacionSolicitada(
        Long servicioId,
        Long clienteId,
        DatosGpon gpon,
        String perfilVelocidad,
        String perfilUsuario,
        String descripcion) {}
