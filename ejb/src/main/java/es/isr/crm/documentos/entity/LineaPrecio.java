package es.isr.crm.documentos.entity;

import es.isr.crm.servicios.entity.TarifaServicio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A price on a paper.
 *
 * @param precio EUR a month
 * @param modo {@code pvp} or {@code neto}
 * @param desde the first day, null for that of the activation or after the one before
 * @param hasta the last day, null until further notice, and while its first day is not known
 * @param meses how many months it holds, null until further notice
 */
public record LineaPrecio(BigDecimal precio, String modo, LocalDate desde, LocalDate hasta, Integer meses) {

    /** @param begun whether the service has begun, so that the days are known */
    public static LineaPrecio of(TarifaServicio tarifa, boolean begun) {
        Integer months = tarifa.getHasta() == null
                ? null
                : (int) ChronoUnit.MONTHS.between(
                        tarifa.getDesde(), tarifa.getHasta().plusDays(1));
        return new LineaPrecio(
                tarifa.getPrecio(),
                tarifa.getModoPrecio().name().toLowerCase(java.util.Locale.ROOT),
                begun ? tarifa.getDesde() : null,
                begun ? tarifa.getHasta() : null,
                months);
    }
}
