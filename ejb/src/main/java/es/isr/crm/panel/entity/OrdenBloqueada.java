package es.isr.crm.panel.entity;

import es.isr.crm.red.entity.CausaBloqueo;
import java.time.Instant;

/**
 * A customer whose order to PSO waits for a person.
 *
 * @param clienteId the customer
 * @param cliente name of the customer
 * @param numeroSerie serial number of the ONT
 * @param causa why it goes no further by itself
 * @param desde when the order was given
 */
public record OrdenBloqueada(Long clienteId, String cliente, String numeroSerie, CausaBloqueo causa, Instant desde) {}
