package es.isr.crm.red.entity;

/**
 * How many ONTs there are.
 *
 * @param total every serial ever seen by us
 * @param conCliente that a customer has
 * @param enRecuperacion still to be fetched
 * @param libres that can be given to a customer
 * @param sinConexion that PSO last showed offline
 * @param senalMala whose optical power was too weak
 */
public record ContadoresOnt(
        long total, long conCliente, long enRecuperacion, long libres, long sinConexion, long senalMala) {}
