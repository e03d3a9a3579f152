package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of a list of plans.
 *
 * @param enVenta plans on sale
 * @param servicios services that have not ended
 * @param activos those of them that work, and are billed
 * @param ingresosPvp EUR a month of the prices with tax
 * @param ingresosNeto EUR a month of the prices without tax
 */
public record CatalogoTotales(
        long enVenta, long servicios, long activos, BigDecimal ingresosPvp, BigDecimal ingresosNeto)
        implements Serializable {

    public static CatalogoTotales of(List<CatalogoRow> rows) {
        return new CatalogoTotales(
                rows.stream().filter(row -> row.plan().activo()).count(),
                rows.stream().mapToLong(CatalogoRow::servicios).sum(),
                rows.stream().mapToLong(CatalogoRow::activos).sum(),
                rows.stream().map(CatalogoRow::ingresosPvp).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().map(CatalogoRow::ingresosNeto).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
