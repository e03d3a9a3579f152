package es.isr.crm.informes.entity;

import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a report is about. What a report does not ask for is null in it.
 *
 * @param desde first day
 * @param hasta last day
 * @param tipo kind of service; null for all
 * @param localidad what the name of the town begins with; null for all
 * @param por what its lines are made by
 */
public record InformeFilter(LocalDate desde, LocalDate hasta, TipoPlan tipo, String localidad, Agrupacion por)
        implements Serializable {

    /** No more months than this are counted at once. */
    public static final int MAX_MESES = 60;

    private static final int MESES = 12;

    public InformeFilter {
        if (hasta.isBefore(desde)) {
            LocalDate first = hasta;
            hasta = desde;
            desde = first;
        }
        if (desde.isBefore(hasta.minusMonths(MAX_MESES))) {
            desde = hasta.minusMonths(MAX_MESES);
        }
    }

    /** All of the last twelve months, the present one included. */
    public static InformeFilter delUltimoAno(LocalDate hoy, Agrupacion por) {
        return new InformeFilter(YearMonth.from(hoy).minusMonths(MESES - 1L).atDay(1), hoy, null, null, por);
    }

    /** The months in which it has days, the first one first. */
    public List<YearMonth> meses() {
        YearMonth last = YearMonth.from(hasta);
        return Stream.iterate(YearMonth.from(desde), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
