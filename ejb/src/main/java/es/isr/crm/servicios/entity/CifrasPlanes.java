package es.isr.crm.servicios.entity;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What plans have and bring in, by the id of the plan; one that is missing has nothing.
 *
 * @param servicios services that have not ended
 * @param activos those of them that work, and are billed
 * @param ingresosPvp EUR a month of the prices with tax
 * @param ingresosNeto EUR a month of the prices without tax
 */
public record CifrasPlanes(
        Map<Long, Long> servicios,
        Map<Long, Long> activos,
        Map<Long, BigDecimal> ingresosPvp,
        Map<Long, BigDecimal> ingresosNeto) {}
