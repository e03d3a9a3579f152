package es.isr.crm.panel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.panel.entity.MesDinero;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When the months that are over are added up again. */
class MesesCerradosTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Meses NOVIEMBRE = new Meses(YearMonth.of(2026, 11));
    private static final Meses DICIEMBRE = new Meses(YearMonth.of(2026, 12));

    private final MesesCerrados cerrados = new MesesCerrados();
    private final List<String> added = new ArrayList<>();

    @Test
    void eachTenMinutes() {
        get(NOW, NOVIEMBRE);
        get(NOW.plusSeconds(10), NOVIEMBRE);
        get(NOW.plus(Duration.ofMinutes(9)), NOVIEMBRE);
        assertEquals(List.of("2025-12..2026-10"), added);
        get(NOW.plus(Duration.ofMinutes(11)), NOVIEMBRE);
        assertEquals(List.of("2025-12..2026-10", "2025-12..2026-10"), added);
    }

    @Test
    void andAtOnceWhenAMonthBegins() {
        get(NOW, NOVIEMBRE);
        List<MesDinero> months = get(NOW.plusSeconds(10), DICIEMBRE);
        assertEquals(List.of("2025-12..2026-10", "2026-01..2026-11"), added);
        assertEquals(YearMonth.of(2026, 1), months.get(0).mes());
        assertEquals(YearMonth.of(2026, 11), months.get(months.size() - 1).mes());
    }

    private List<MesDinero> get(Instant now, Meses meses) {
        return cerrados.get(now, meses, this::add);
    }

    private List<MesDinero> add(YearMonth from, YearMonth to) {
        added.add(from + ".." + to);
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> new MesDinero(month, BigDecimal.ONE, BigDecimal.TEN))
                .toList();
    }
}
