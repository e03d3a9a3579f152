package es.isr.crm.impagos.entity;

import es.isr.crm.servicios.entity.DiasHabiles;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * How long is waited before a service may be cut for a debt. The operator may wait longer than the law wants, never less:
 *
 * <ul>
 *   <li>more than a month late since the invoice was presented (Ley 11/2022, art. 65.2);
 *   <li>at least fifteen working days after a notice that can be proven and tells the day (Orden PRE/361/2002, ap. 19);
 *       Saturdays are working days, Sundays and holidays are not (ap. 26);
 *   <li>never on a day that is not a working day.
 * </ul>
 *
 * <p>A month counts from the day after and ends on the day of the same number, where there is none on the last of the
 * month; one that ends on a day that is not a working day ends on the next (Código Civil, art. 5; Ley 39/2015, art. 30).
 *
 * @param meses months since the presentation, at least one
 * @param diasHabiles working days since the notice, at least fifteen
 */
public record PlazoSuspension(int meses, int diasHabiles) implements Serializable {

    /** What the law wants. */
    public static final PlazoSuspension LEGAL = new PlazoSuspension(1, 15);

    public PlazoSuspension {
        if (meses < 1 || diasHabiles < 15) {
            throw new IllegalArgumentException(meses + " months, " + diasHabiles + " working days");
        }
    }

    /**
     * The last day of some months that began with a presentation.
     *
     * @param presentada the day of the presentation, which does not count
     * @param meses how many
     * @param festivos the holidays
     */
    public static LocalDate ultimoDia(LocalDate presentada, int meses, Set<LocalDate> festivos) {
        return DiasHabiles.primeroDesde(presentada.plusMonths(meses), festivos);
    }

    /**
     * The first day on which a service may be cut.
     *
     * @param presentada the day on which the invoice was presented
     * @param avisada the day on which the notice was, as can be proven
     * @param anunciada the day that the notice tells; null when it tells none
     * @param festivos the holidays
     */
    public LocalDate primerDia(LocalDate presentada, LocalDate avisada, LocalDate anunciada, Set<LocalDate> festivos) {
        LocalDate day = ultimoDia(presentada, meses, festivos).plusDays(1);
        LocalDate afterNotice = DiasHabiles.despues(avisada, diasHabiles, festivos);
        if (afterNotice.isAfter(day)) {
            day = afterNotice;
        }
        if (anunciada != null && anunciada.isAfter(day)) {
            day = anunciada;
        }
        return DiasHabiles.primeroDesde(day, festivos);
    }
}
