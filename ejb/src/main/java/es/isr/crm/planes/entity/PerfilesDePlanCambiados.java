package es.isr.crm.planes.entity;

/**
 * The network profiles of a plan have changed, and who has the plan is to have the new ones. Fired inside the transaction
 * of the change.
 *
 * @param planId the plan
 * @param plan its name
 * @param perfilVelocidad PSO speed profile from now on
 * @param perfilUsuario PSO user profile from now on
 */
public record PerfilesDePlanCambiados(Long planId, String plan, String perfilVelocidad, String perfilUsuario) {}
