package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Which tickets are counted, and how.
 *
 * @param desde first day on which they were opened
 * @param hasta last day on which they were opened
 * @param tipos what they are about; empty for all
 * @param prioridades how urgent they are; empty for all
 * @param asignadoId whose they are; null for everybody's
 * @param reloj whether the minutes of the clock are counted in place of those of the working hours
 * @param por what they are compared by
 */
public record EstadisticasFilter(
        LocalDate desde,
        LocalDate hasta,
        List<TipoTicket> tipos,
        List<Prioridad> prioridades,
        Long asignadoId,
        boolean reloj,
        AgrupacionTickets por)
        implements Serializable {

    /** No more months than this are counted at once. */
    public static final int MAX_MESES = 60;

    /** Months that are counted when nobody says how many. */
    private static final int MESES = 12;

    public EstadisticasFilter {
        tipos = tipos == null ? List.of() : List.copyOf(tipos);
        prioridades = prioridades == null ? List.of() : List.copyOf(prioridades);
        if (hasta.isBefore(desde)) {
            LocalDate first = hasta;
            hasta = desde;
            desde = first;
        }
        if (desde.isBefore(hasta.minusMonths(MAX_MESES))) {
            desde = hasta.minusMonths(MAX_MESES);
        }
    }

    /** All tickets of the last twelve months, month by month, in working time. */
    public static EstadisticasFilter delUltimoAno(LocalDate hoy) {
        return new EstadisticasFilter(
                YearMonth.from(hoy).minusMonths(MESES - 1L).atDay(1),
                hoy,
                List.of(),
                List.of(),
                null,
                false,
                AgrupacionTickets.MES);
    }
}
