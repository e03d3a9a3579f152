package es.isr.crm.panel.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Leads of the present month in Europe/Madrid, and those that are open.
 *
 * @param nuevos that came in it
 * @param ganados that became customers in it
 * @param perdidos that were lost in it
 * @param abiertos that are neither won nor lost
 * @param atrasados of the open ones, those whose next action was due before today
 */
public record CifrasLeads(long nuevos, long ganados, long perdidos, long abiertos, long atrasados) {

    /** Of a hundred leads that were decided in the month, how many were won, to a tenth; null when none was decided. */
    public BigDecimal conversion() {
        long decided = ganados + perdidos;
        return decided == 0
                ? null
                : BigDecimal.valueOf(ganados)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP);
    }
}
