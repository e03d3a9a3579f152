package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A change of a plan's price that is being considered.
 *
 * @param planId the plan
 * @param nuevo the new price
 * @param desde its day
 * @param cambian of the services, true for those that change, false for those that do not, null for all
 */
public record PeticionCambio(Long planId, PrecioMensual nuevo, LocalDate desde, Boolean cambian)
        implements Serializable {}
