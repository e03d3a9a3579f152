package es.isr.crm.servicios.entity;

/**
 * A fibre service is to run with other profiles: its plan changed, or the plan's profiles did. Fired inside the
 * transaction of the change; the network's side joins it, and refuses it by an exception. Nothing of a service that is
 * not on the network.
 *
 * @param servicioId the service
 * @param clienteId its customer
 * @param perfilVelocidad PSO speed profile from now on
 * @param perfilUsuario PSO user profile from now on
 */
public record CambioPerfilSolicitado(Long servicioId, Long clienteId, String perfilVelocidad, String perfilUsuario) {}
