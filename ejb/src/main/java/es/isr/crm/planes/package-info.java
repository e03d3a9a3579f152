/**
 * What the operator sells: plans of fibre, mobile, television, landline and combos of them, with their prices and the
 * PSO profiles that a fibre plan becomes on the network.
 *
 * <p>A plan that somebody has is never deleted, only retired: it can no longer be sold and stays valid for who has it.
 * What a given customer pays is not here but in {@code servicios}.
 */
package es.isr.crm.planes;
