package es.isr.crm.servicios.entity;

import java.io.Serializable;

/**
 * A service that waits for its installation, as the installer needs to see it.
 *
 * @param servicioId the service
 * @param clienteId its customer
 * @param cliente name of the customer
 * @param plan name of the plan
 * @param ubicacion where, in one line
 */
public record InstalacionPendiente(Long servicioId, Long clienteId, String cliente, String plan, String ubicacion)
        implements Serializable {}
