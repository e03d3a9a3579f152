package es.isr.crm.panel.control;

import es.isr.crm.panel.entity.MesDinero;
import es.isr.crm.shared.control.Compartida;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Money of the months before the present one, as it was last added up on this node. Invoices are numbered by their date and
 * payments noted as they come, so that hardly anything of those months moves any more: each ten minutes is enough.
 */
final class MesesCerrados {

    private static final Duration SETTLED = Duration.ofMinutes(10);

    private final Compartida<List<MesDinero>> known = new Compartida<>(SETTLED);

    /**
     * The months from the first that is shown to the one before the present; with a new month there is another.
     *
     * @param add adds up some months, both of them included
     */
    List<MesDinero> get(Instant now, Meses meses, BiFunction<YearMonth, YearMonth, List<MesDinero>> add) {
        YearMonth last = meses.ultimo().minusMonths(1);
        Supplier<List<MesDinero>> count = () -> add.apply(meses.primero(), last);
        List<MesDinero> months = known.get(now, count);
        if (!months.get(months.size() - 1).mes().equals(last)) {
            known.forget();
            months = known.get(now, count);
        }
        return months;
    }
}
