package es.isr.crm.panel.entity;

import es.isr.crm.servicios.entity.AccionServicio;
import java.time.LocalDate;

/**
 * A cut, a return or an end that could not be done on its day, and waits for a person.
 *
 * @param clienteId the customer
 * @param cliente name of the customer
 * @param servicioId the service
 * @param accion what was to be done
 * @param fecha from when it was to count
 */
public record AccionFallida(Long clienteId, String cliente, Long servicioId, AccionServicio accion, LocalDate fecha) {}
