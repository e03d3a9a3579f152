package es.isr.crm.red.entity;

/**
 * Whether PSO has the profiles that the CRM names, by its last lists.
 *
 * @param planesSinPerfil plans, sold or in force, that name one which PSO does not have
 * @param suspendidoFalta whether the one of suspensions is not there: no customer could be cut
 * @param suspendido its name
 */
public record PerfilesSalud(int planesSinPerfil, boolean suspendidoFalta, String suspendido) {}
