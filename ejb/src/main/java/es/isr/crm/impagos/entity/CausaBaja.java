package es.isr.crm.impagos.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Why a contract may be ended for a debt, with another notice before (Ley 11/2022, art. 65.2). It is proposed to a person,
 * never done by itself.
 */
public enum CausaBaja {
    /** More than three months late since the invoice was presented. */
    TRES_MESES,
    /** Suspended twice for being late. */
    DOS_SUSPENSIONES;

    private static final int MESES = 3;
    private static final int SUSPENSIONES = 2;

    /**
     * @param presentada the day on which the oldest invoice that is owed was presented; null when none can be shown to be
     * @param suspensiones how often the customer has been cut for a debt
     * @param hoy today
     * @param festivos the holidays
     */
    public static Optional<CausaBaja> of(
            LocalDate presentada, int suspensiones, LocalDate hoy, Set<LocalDate> festivos) {
        if (presentada != null && hoy.isAfter(PlazoSuspension.ultimoDia(presentada, MESES, festivos))) {
            return Optional.of(TRES_MESES);
        }
        return suspensiones >= SUSPENSIONES ? Optional.of(DOS_SUSPENSIONES) : Optional.empty();
    }
}
