package es.isr.crm.informes.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of a hundred, with two decimals. */
final class Porcentaje {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private Porcentaje() {}

    /** @return null of nothing */
    static BigDecimal of(BigDecimal part, BigDecimal all) {
        return all.signum() == 0 ? null : part.multiply(CIEN).divide(all, 2, RoundingMode.HALF_UP);
    }

    static BigDecimal of(long part, long all) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(all));
    }
}
