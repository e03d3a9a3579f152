package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.time.YearMonth;

/**
 * Which month is next.
 *
 * @param siguiente the present month until it has been issued for everybody, then the one after it; never one before the first
 * @param ultima the last run for everybody that has issued, or null
 * @param primero the first month that this system bills
 * @param ultimo the last month that may be billed today
 */
public record PrevisionFacturacion(YearMonth siguiente, EjecucionRow ultima, YearMonth primero, YearMonth ultimo)
        implements Serializable {}
