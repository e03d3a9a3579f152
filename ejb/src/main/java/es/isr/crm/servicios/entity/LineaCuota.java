package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What days of one month cost that have one price and are all cut or all not: a line of an invoice.
 *
 * @param mes their month
 * @param desde the first of them
 * @param hasta the last of them
 * @param dias how many they are
 * @param diasMes how many the month has
 * @param precio EUR for a full month
 * @param modo with or without tax
 * @param porcentaje how much of it is asked for: 100, or less while the service is cut
 * @param planId the plan on those days
 * @param importe EUR for these days; zero when they are free or not asked for
 */
public record LineaCuota(
        YearMonth mes,
        LocalDate desde,
        LocalDate hasta,
        int dias,
        int diasMes,
        BigDecimal precio,
        ModoPrecio modo,
        BigDecimal porcentaje,
        Long planId,
        BigDecimal importe)
        implements Serializable {

    /** Whether these are all days of the month. */
    public boolean isMesEntero() {
        return dias == diasMes;
    }

    /** Whether the service was cut on these days. */
    public boolean isSuspendido() {
        return porcentaje.compareTo(CuotaServicio.TODO) != 0;
    }
}
