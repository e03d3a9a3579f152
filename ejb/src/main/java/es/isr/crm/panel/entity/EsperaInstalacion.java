package es.isr.crm.panel.entity;

import java.time.Instant;

/**
 * A customer who waits for the installation of a service.
 *
 * @param clienteId the customer
 * @param cliente name of the customer
 * @param plan what was sold
 * @param localidad where it is to be installed
 * @param desde when it was sold
 */
public record EsperaInstalacion(Long clienteId, String cliente, String plan, String localidad, Instant desde) {}
