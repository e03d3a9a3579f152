package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Another plan, or another price for the same, that is considered for a service.
 *
 * @param planId the plan; null for the one it has
 * @param fecha its first day; of a service that has not begun it does not count
 * @param precio what is to be paid
 * @param huella what its preview is known by; null while it is only looked at
 */
public record PeticionPlan(Long planId, LocalDate fecha, PrecioAcordado precio, String huella)
        implements Serializable {}
