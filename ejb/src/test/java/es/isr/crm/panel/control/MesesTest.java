package es.isr.crm.panel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.panel.entity.CifrasLeads;
import es.isr.crm.panel.entity.MesClientes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The twelve months of the panel, and the shares that are worked out of their figures. */
class MesesTest {

    private static final YearMonth NOVIEMBRE = YearMonth.of(2026, 11);

    private final Meses meses = Meses.until(LocalDate.of(2026, 11, 23));

    @Test
    void theyEndWithThePresentOne() {
        List<YearMonth> all = meses.each(month -> month);
        assertEquals(12, all.size());
        assertEquals(YearMonth.of(2025, 12), all.get(0));
        assertEquals(NOVIEMBRE, all.get(11));
        assertEquals(LocalDate.of(2025, 12, 1), meses.desde());
        assertEquals(NOVIEMBRE, Meses.of(202611));
    }

    @Test
    void theyBeginAtMidnightInMadridSummerAndWinter() {
        List<LocalDateTime> begins = meses.begins();
        assertEquals(12, begins.size());
        assertEquals(LocalDateTime.of(2026, 10, 31, 23, 0), begins.get(0));
        assertEquals(LocalDateTime.of(2026, 9, 30, 22, 0), begins.get(1));
        assertEquals(LocalDateTime.of(2025, 11, 30, 23, 0), begins.get(11));
    }

    @Test
    void theNumberOfAMonthIsAskedForFromTheLastOneBack() {
        String sql = meses.number("t.created_at");
        assertTrue(sql.startsWith("CASE WHEN t.created_at >= ? THEN 202611 WHEN t.created_at >= ? THEN 202610 "), sql);
        assertTrue(sql.endsWith(" WHEN t.created_at >= ? THEN 202512 ELSE 0 END"), sql);
    }

    @Test
    void sharesAreToldToATenthAndNotAtAllOfNothing() {
        assertEquals(new BigDecimal("0.2"), new MesClientes(NOVIEMBRE, 3_153, 34, 7).tasaBajas());
        assertEquals(new BigDecimal("0.0"), new MesClientes(NOVIEMBRE, 10, 0, 0).tasaBajas());
        assertNull(new MesClientes(NOVIEMBRE, 0, 3, 1).tasaBajas());
        assertEquals(new BigDecimal("66.7"), new CifrasLeads(9, 2, 1, 4, 0).conversion());
        assertNull(new CifrasLeads(9, 0, 0, 4, 0).conversion());
    }
}
