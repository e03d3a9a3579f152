package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * How long something took, of many times. All in minutes.
 *
 * @param cuantos how many times there are
 * @param media their mean, rounded; null of none
 * @param mediana half of them are no longer: the middle one, or between the two middle ones; null of none
 * @param p90 nine of ten are no longer: the smallest of the times of which that is true; null of none
 */
public record ResumenTiempos(int cuantos, Long media, Long mediana, Long p90) implements Serializable {

    public static final ResumenTiempos NINGUNO = new ResumenTiempos(0, null, null, null);

    /**
     * @param minutos the times, in any order; they are put in order
     */
    public static ResumenTiempos of(int[] minutos) {
        int n = minutos.length;
        if (n == 0) {
            return NINGUNO;
        }
        Arrays.sort(minutos);
        long sum = 0;
        for (int each : minutos) {
            sum += each;
        }
        long middle = (long) minutos[(n - 1) / 2] + minutos[n / 2];
        return new ResumenTiempos(n, divide(sum, n), divide(middle, 2), (long) minutos[(int) ((9L * n + 9) / 10) - 1]);
    }

    private static long divide(long sum, long by) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(by), RoundingMode.HALF_UP)
                .longValueExact();
    }
}
