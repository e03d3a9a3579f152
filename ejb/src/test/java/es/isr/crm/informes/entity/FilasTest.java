package es.isr.crm.informes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lines of reports work out of their figures, and the days that a report is about. */
class FilasTest {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "NO_VENCIDA, 2026-11-23",
        "HASTA_30, 2026-10-24",
        "HASTA_60, 2026-09-24",
        "HASTA_90, 2026-08-25",
        "HASTA_180, 2026-05-27"
    })
    void dueDateItselfIsNotLate(TramoDeuda tramo, LocalDate first) {
        assertEquals(first, tramo.desde(HOY));
    }

    @Test
    void whatIsOlderHasNoFirstDay() {
        assertNull(TramoDeuda.MAS.desde(HOY));
    }

    @Test
    void debtIsWhatAllAgesOwe() {
        DeudaRow row = new DeudaRow(
                "x",
                null,
                2,
                3,
                Map.of(
                        TramoDeuda.NO_VENCIDA, new BigDecimal("10.00"),
                        TramoDeuda.HASTA_60, new BigDecimal("20.50"),
                        TramoDeuda.MAS, new BigDecimal("1.25")));
        assertEquals("31.75 21.75", row.pendiente() + " " + row.vencida());
        assertEquals("0.00", row.de(TramoDeuda.HASTA_30).toPlainString());
        assertEquals("25.00", row.parteDe(debt("127.00")).toPlainString());
        assertNull(row.parteDe(new DeudaRow("y", null, 0, 0, Map.of())));
    }

    @Test
    void ratiosHaveTwoDecimals() {
        assertEquals(new BigDecimal("14.29"), new RedRow("OLT", null, 9, 6, 1, 3, 2, 1).sinEnlace());
        assertEquals(3, new RedRow("OLT", null, 9, 6, 1, 3, 2, 1).sinPotencia());
        assertNull(new RedRow("OLT", null, 9, 0, 0, 0, 0, 0).sinEnlace());
        LeadsRow leads = new LeadsRow("WEB", null, 30, 10, 15);
        assertEquals("5 33.33", leads.abiertos() + " " + leads.conversion());
        VentaRow sales = new VentaRow("2026-11", null, 3, new BigDecimal("74.33"), new BigDecimal("15.62"));
        assertEquals("89.95 29.98", sales.cuota() + " " + sales.media());
        assertNull(new VentaRow("2026-11", null, 0, BigDecimal.ZERO, BigDecimal.ZERO).media());
    }

    @Test
    void twelveMonthsEndToday() {
        InformeFilter usual = InformeFilter.delUltimoAno(HOY, Agrupacion.MES);
        assertEquals(LocalDate.of(2025, 12, 1), usual.desde());
        assertEquals(12, usual.meses().size());
        assertEquals(YearMonth.of(2026, 11), usual.meses().get(11));
    }

    @Test
    void daysAreInTheirOrderAndNotTooMany() {
        InformeFilter turned = new InformeFilter(HOY, LocalDate.of(2000, 1, 1), null, null, Agrupacion.MES);
        assertEquals(List.of(LocalDate.of(2021, 11, 23), HOY), List.of(turned.desde(), turned.hasta()));
    }

    private static DeudaRow debt(String euros) {
        return new DeudaRow("z", null, 1, 1, Map.of(TramoDeuda.MAS, new BigDecimal(euros)));
    }
}
