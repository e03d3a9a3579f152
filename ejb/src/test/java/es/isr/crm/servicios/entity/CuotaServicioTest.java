package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What months cost. An account is written as its first day, the last day billed, its last day, its prices ({@code 35
 * 2026-11-01}, each until the next) and its cuts ({@code 0 2026-11-10 2026-11-19}); the lines as {@code days = EUR}.
 */
class CuotaServicioTest {

    @ParameterizedTest(name = "{0} billed {1}, {3}, {4}: {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // inicio | billed | baja | prices | cuts | period until | lines
                // A full month costs its price, whatever its length.
                "2026-01-01 | 2026-10-31 | - | 35 2026-01-01 | - | 2026-11-30 | 1-30 = 35.00",
                "2026-01-01 | 2026-11-30 | - | 35 2026-01-01 | - | 2026-12-31 | 1-31 = 35.00",
                "2026-01-01 | 2027-01-31 | - | 35 2026-01-01 | - | 2027-02-28 | 1-28 = 35.00",
                "2026-01-01 | 2028-01-31 | - | 35 2026-01-01 | - | 2028-02-29 | 1-29 = 35.00",
                // The clock goes forward on 29 March 2026 and back on 25 October: the months have 31 days.
                "2026-03-29 | - | - | 31 2026-03-29 | - | 2026-03-31 | 29-31 = 3.00",
                "2026-03-30 | - | - | 31 2026-03-30 | - | 2026-03-31 | 30-31 = 2.00",
                "2026-01-01 | 2026-02-28 | - | 31 2026-01-01, 62 2026-03-29 | - | 2026-03-31 | 1-28 = 28.00, 29-31 = 6.00",
                "2026-10-25 | - | - | 31 2026-10-25 | - | 2026-10-31 | 25-31 = 7.00",
                "2026-01-01 | 2026-09-30 | - | 31 2026-01-01, 62 2026-10-26 | - | 2026-10-31 | 1-25 = 25.00, 26-31 = 12.00",
                // An alta on the first and on the last day, and in between.
                "2026-11-01 | - | - | 35 2026-11-01 | - | 2026-11-30 | 1-30 = 35.00",
                "2026-11-30 | - | - | 35 2026-11-30 | - | 2026-11-30 | 30-30 = 1.17",
                "2027-02-28 | - | - | 35 2027-02-28 | - | 2027-02-28 | 28-28 = 1.25",
                "2028-02-29 | - | - | 35 2028-02-29 | - | 2028-02-29 | 29-29 = 1.21",
                "2026-12-31 | - | - | 35 2026-12-31 | - | 2026-12-31 | 31-31 = 1.13",
                // Active on 10 November, the December run bills 21 days of November and December.
                "2026-11-10 | - | - | 35 2026-11-10 | - | 2026-12-31 | 10-30 = 24.50, 1-31 = 35.00",
                // Nothing is left, or it has not begun.
                "2026-01-01 | 2026-11-30 | - | 35 2026-01-01 | - | 2026-11-30 | ''",
                "2026-01-01 | 2027-05-31 | - | 35 2026-01-01 | - | 2026-11-30 | ''",
                "- | - | - | 35 2026-01-01 | - | 2026-11-30 | ''",
                "2026-12-01 | - | - | 35 2026-12-01 | - | 2026-11-30 | ''",
                // A change of price: day 10 of 31, on the first day, on the last, and before the first.
                "2026-01-01 | 2026-11-30 | - | 35 2026-01-01, 40 2026-12-10 | - | 2026-12-31 | 1-9 = 10.16, 10-31 = 28.39",
                "2026-01-01 | 2026-11-30 | - | 35 2026-01-01, 40 2026-12-01 | - | 2026-12-31 | 1-31 = 40.00",
                "2026-01-01 | 2026-11-30 | - | 35 2026-01-01, 40 2026-12-31 | - | 2026-12-31 | 1-30 = 33.87, 31-31 = 1.29",
                "2026-12-10 | - | - | 35 2026-12-10, 40 2026-12-11 | - | 2026-12-31 | 10-10 = 1.13, 11-31 = 27.10",
                // A promotion that ends in the month.
                "2026-09-15 | 2026-11-30 | - | 25 2026-09-15, 35 2026-12-15 | - | 2026-12-31 | 1-14 = 11.29, 15-31 = 19.19",
                // Parts with one price add up to it: the last takes the remainder.
                "2026-01-01 | 2026-10-31 | - | 35 2026-01-01, 35 2026-11-11, 35 2026-11-21 | - | 2026-11-30"
                        + " | 1-10 = 11.67, 11-20 = 11.67, 21-30 = 11.66",
                "2026-01-01 | 2026-11-10 | - | 35 2026-01-01, 35 2026-11-21 | - | 2026-11-30 | 11-20 = 11.67, 21-30 = 11.66",
                "2026-01-01 | 2026-11-20 | - | 35 2026-01-01 | - | 2026-11-30 | 21-30 = 11.67",
                "2026-01-01 | 2026-10-31 | - | 10 2026-01-01, 10 2026-11-02, 10 2026-11-03 | - | 2026-11-30"
                        + " | 1-1 = 0.33, 2-2 = 0.33, 3-30 = 9.34",
                // There and back: both parts of the first price cost what its twenty days do.
                "2026-01-01 | 2026-10-31 | - | 35 2026-01-01, 40 2026-11-11, 35 2026-11-21 | - | 2026-11-30"
                        + " | 1-10 = 11.67, 11-20 = 13.33, 21-30 = 11.66",
                // Cut: not paid, paid at half, over the end of a month, and all month.
                "2026-01-01 | 2026-10-31 | - | 30 2026-01-01 | 0 2026-11-11 2026-11-20 | 2026-11-30"
                        + " | 1-10 = 10.00, 11-20 at 0 = 0.00, 21-30 = 10.00",
                "2026-01-01 | 2026-10-31 | - | 30 2026-01-01 | 50 2026-11-11 2026-11-20 | 2026-11-30"
                        + " | 1-10 = 10.00, 11-20 at 50 = 5.00, 21-30 = 10.00",
                "2026-01-01 | 2026-10-31 | - | 30 2026-01-01 | 50 2026-11-21 2026-12-15 | 2026-12-31"
                        + " | 1-20 = 20.00, 21-30 at 50 = 5.00, 1-15 at 50 = 7.26, 16-31 = 15.48",
                "2026-01-01 | 2026-10-31 | - | 35.01 2026-01-01 | 50 2026-10-15 - | 2026-11-30 | 1-30 at 50 = 17.51",
                "2026-01-01 | 2026-10-31 | - | 35 2026-01-01 | 0 2026-10-15 - | 2026-11-30 | 1-30 at 0 = 0.00",
                "2026-01-01 | 2026-10-31 | - | 30 2026-01-01, 60 2026-11-16 | 50 2026-11-11 2026-11-20 | 2026-11-30"
                        + " | 1-10 = 10.00, 11-15 at 50 = 2.50, 16-20 at 50 = 5.00, 21-30 = 20.00",
                // The end: in the middle, on the first and on the last day, before what is billed.
                "2026-01-01 | 2026-10-31 | 2026-11-15 | 35 2026-01-01 | - | 2026-11-30 | 1-15 = 17.50",
                "2026-01-01 | 2026-10-31 | 2026-11-01 | 35 2026-01-01 | - | 2026-11-30 | 1-1 = 1.17",
                "2026-01-01 | 2026-10-31 | 2026-11-30 | 35 2026-01-01 | - | 2026-11-30 | 1-30 = 35.00",
                "2026-01-01 | 2026-11-30 | 2026-11-15 | 35 2026-01-01 | - | 2026-12-31 | ''",
                "2026-01-01 | 2026-10-31 | 2026-12-03 | 31 2026-01-01 | - | 2026-12-31 | 1-30 = 31.00, 1-3 = 3.00",
                // Free, and a half cent that is rounded up.
                "2026-01-01 | 2026-10-31 | - | 0 2026-01-01 | - | 2026-11-30 | 1-30 = 0.00",
                "2026-11-30 | - | - | 0.15 2026-11-30 | - | 2026-11-30 | 30-30 = 0.01",
                "2026-11-16 | - | - | 0.01 2026-11-16 | - | 2026-11-30 | 16-30 = 0.01"
            })
    void costs(
            LocalDate inicio,
            LocalDate billed,
            LocalDate baja,
            String prices,
            String cuts,
            LocalDate until,
            String expected) {
        CuentaServicio cuenta = new CuentaServicio(inicio, billed, baja, prices(prices), cuts(cuts));
        assertEquals(expected, words(CuotaServicio.hasta(cuenta, until)));
    }

    /** However a month is split into runs, its parts come to what it costs in one. */
    @Test
    void aMonthCostsTheSameInHoweverManyRuns() {
        CuentaServicio cuenta = new CuentaServicio(
                LocalDate.of(2026, 1, 7),
                null,
                LocalDate.of(2026, 12, 20),
                prices("33.33 2026-01-01, 33.33 2026-02-11, 41.27 2026-03-05, 33.33 2026-03-21, 29.99 2026-08-31"),
                cuts("50 2026-04-04 2026-05-05, 0 2026-06-30 2026-07-01, 0 2026-07-15 2026-07-15"));
        LocalDate end = LocalDate.of(2026, 12, 31);
        BigDecimal whole = total(CuotaServicio.hasta(cuenta, end));
        for (int step = 1; step < 45; step++) {
            BigDecimal sum = BigDecimal.ZERO;
            CuentaServicio rest = cuenta;
            for (LocalDate until = LocalDate.of(2026, 1, 3); until.isBefore(end); until = until.plusDays(step)) {
                sum = sum.add(total(CuotaServicio.hasta(rest, until)));
                rest = rest.facturada(until);
            }
            sum = sum.add(total(CuotaServicio.hasta(rest, end)));
            assertEquals(whole, sum, "in runs of " + step + " days");
        }
    }

    @Test
    void everyMonthOfOnePriceCostsItWhereverItIsCut() {
        for (YearMonth mes = YearMonth.of(2026, 1); mes.getYear() < 2029; mes = mes.plusMonths(1)) {
            for (int day = 2; day <= mes.lengthOfMonth(); day++) {
                CuentaServicio cuenta = new CuentaServicio(
                        mes.atDay(1),
                        null,
                        null,
                        prices("34.95 " + mes.atDay(1) + ", 34.95 " + mes.atDay(day)),
                        List.of());
                assertEquals(
                        new BigDecimal("34.95"),
                        total(CuotaServicio.hasta(cuenta, mes.atEndOfMonth())),
                        mes + " " + day);
            }
        }
    }

    @Test
    void pricesWithAndWithoutTaxAreApart() {
        CuentaServicio cuenta = new CuentaServicio(
                LocalDate.of(2026, 11, 1),
                null,
                null,
                List.of(
                        tramo("30", ModoPrecio.PVP, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 10)),
                        tramo("30", ModoPrecio.NETO, LocalDate.of(2026, 11, 11), null)),
                List.of());
        assertEquals(
                "{pvp=10.00, neto=20.00}",
                CuotaServicio.suma(CuotaServicio.hasta(cuenta, LocalDate.of(2026, 11, 30))).entrySet().stream()
                        .sorted(java.util.Map.Entry.comparingByKey())
                        .map(sum -> sum.getKey().name().toLowerCase(java.util.Locale.ROOT) + "=" + sum.getValue())
                        .collect(Collectors.joining(", ", "{", "}")));
    }

    static List<TramoTarifa> prices(String words) {
        List<TramoTarifa> tramos = new ArrayList<>();
        String[] each = words.split(", ");
        for (int i = 0; i < each.length; i++) {
            String[] price = each[i].split(" ");
            LocalDate last = i + 1 < each.length
                    ? LocalDate.parse(each[i + 1].split(" ")[1]).minusDays(1)
                    : null;
            tramos.add(tramo(price[0], ModoPrecio.PVP, LocalDate.parse(price[1]), last));
        }
        return tramos;
    }

    static List<TramoSuspension> cuts(String words) {
        List<TramoSuspension> tramos = new ArrayList<>();
        for (String each : words == null ? new String[0] : words.split(", ")) {
            String[] cut = each.split(" ");
            tramos.add(new TramoSuspension(
                    LocalDate.parse(cut[1]),
                    cut[2].equals("-") ? null : LocalDate.parse(cut[2]),
                    new BigDecimal(cut[0])));
        }
        return tramos;
    }

    static BigDecimal total(List<LineaCuota> lines) {
        return CuotaServicio.suma(lines).getOrDefault(ModoPrecio.PVP, new BigDecimal("0.00"));
    }

    private static TramoTarifa tramo(String euros, ModoPrecio modo, LocalDate desde, LocalDate hasta) {
        return new TramoTarifa(
                1L, new PrecioMensual(new BigDecimal(euros), modo), OrigenTarifa.CATALOGO, null, null, desde, hasta);
    }

    private static String words(List<LineaCuota> lines) {
        return lines.stream()
                .map(line -> line.desde().getDayOfMonth() + "-" + line.hasta().getDayOfMonth()
                        + (line.isSuspendido() ? " at " + line.porcentaje() : "") + " = " + line.importe())
                .collect(Collectors.joining(", "));
    }
}
