package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a change of a service is worth on days that a run has dealt with already: what they cost now less what they cost
 * before. Whatever the changes and their order, invoices and adjustments together come to what the days cost in the end.
 *
 * @param desde first day that costs something else; null when none does
 * @param hasta last such day; null when there is none
 * @param importes EUR more (or less, negative): one amount, two when a price with tax met one without; none when the
 *     change comes to nothing
 */
public record AjusteFacturado(LocalDate desde, LocalDate hasta, List<PrecioMensual> importes) implements Serializable {

    private static final AjusteFacturado NADA = new AjusteFacturado(null, null, List.of());

    /**
     * @param antes the service before the change
     * @param despues the same after it
     */
    public static AjusteFacturado de(CuentaServicio antes, CuentaServicio despues) {
        LocalDate billed = antes.facturadoHasta();
        LocalDate begun = antes.inicio() == null ? despues.inicio() : antes.inicio();
        if (billed == null || begun == null) {
            return NADA;
        }
        LocalDate first = null;
        LocalDate last = null;
        for (LocalDate day = begun; !day.isAfter(billed); day = day.plusDays(1)) {
            if (!Objects.equals(Dia.of(antes, day), Dia.of(despues, day))) {
                first = first == null ? day : first;
                last = day;
            }
        }
        return first == null ? NADA : new AjusteFacturado(first, last, difference(antes, despues, first, last));
    }

    /** Whether it comes to nothing. */
    public boolean isNada() {
        return importes.isEmpty();
    }

    private static List<PrecioMensual> difference(
            CuentaServicio antes, CuentaServicio despues, LocalDate first, LocalDate last) {
        LocalDate before = YearMonth.from(first).atDay(1).minusDays(1);
        LocalDate end = YearMonth.from(last).atEndOfMonth();
        LocalDate billed = end.isAfter(antes.facturadoHasta()) ? antes.facturadoHasta() : end;
        Map<ModoPrecio, BigDecimal> sums = new EnumMap<>(ModoPrecio.class);
        sums.putAll(CuotaServicio.suma(CuotaServicio.hasta(despues.facturada(before), billed)));
        CuotaServicio.suma(CuotaServicio.hasta(antes.facturada(before), billed))
                .forEach((modo, euros) -> sums.merge(modo, euros.negate(), BigDecimal::add));
        List<PrecioMensual> importes = new ArrayList<>();
        sums.forEach((modo, euros) -> {
            if (euros.signum() != 0) {
                importes.add(new PrecioMensual(euros, modo));
            }
        });
        return importes;
    }

    /** What decides the cost of a day. */
    private record Dia(PrecioMensual precio, BigDecimal porcentaje) {

        /** Null when the service did not live, or had no price. */
        static Dia of(CuentaServicio cuenta, LocalDate day) {
            return !cuenta.isVivo(day)
                    ? null
                    : cuenta.tarifaOn(day)
                            .map(tarifa -> new Dia(
                                    tarifa.precio(),
                                    cuenta.suspensionOn(day)
                                            .map(cut -> cut.porcentaje().stripTrailingZeros())
                                            .orElse(null)))
                            .orElse(null);
        }
    }
}
