package es.isr.crm.panel.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * Customers won and lost in a month.
 *
 * @param mes the month
 * @param vivos customers as it began: those who had come before and had not left
 * @param altas customers whose first day is in it
 * @param bajas customers whose last day is in it
 */
public record MesClientes(YearMonth mes, long vivos, long altas, long bajas) {

    /** Of a hundred customers that there were as it began, how many left in it, to a tenth; null when there were none. */
    public BigDecimal tasaBajas() {
        return vivos == 0
                ? null
                : BigDecimal.valueOf(bajas)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(vivos), 1, RoundingMode.HALF_UP);
    }
}
