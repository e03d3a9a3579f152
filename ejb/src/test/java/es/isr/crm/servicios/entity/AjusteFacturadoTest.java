package es.isr.crm.servicios.entity;

import static es.isr.crm.servicios.entity.CuotaServicioTest.cuts;
import static es.isr.crm.servicios.entity.CuotaServicioTest.prices;
import static es.isr.crm.servicios.entity.CuotaServicioTest.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changes are worth on days that are billed. Accounts are written as in {@link CuotaServicioTest}. */
class AjusteFacturadoTest {

    private static final LocalDate INICIO = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "billed until {0}: {1} becomes {3}: {7}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // billed until | prices | cuts | new prices | new cuts | new baja | days | EUR
                // Another price from day 10 of 31, December billed; billed to the 15th; not billed.
                "2026-12-31 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-12-10 | - | - | 2026-12-10 2026-12-31 | 3.55",
                "2026-12-31 | 40 2026-01-01 | - | 40 2026-01-01, 35 2026-12-10 | - | - | 2026-12-10 2026-12-31 | -3.55",
                "2026-12-15 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-12-10 | - | - | 2026-12-10 2026-12-15 | 0.96",
                "2026-12-09 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-12-10 | - | - | - | -",
                "2026-11-30 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-12-10 | - | - | - | -",
                "- | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-12-10 | - | - | - | -",
                // Over three months, of which two are whole.
                "2027-01-31 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-11-10 | - | - | 2026-11-10 2027-01-31 | 13.50",
                // The first day, the last day, the day after.
                "2026-12-31 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-12-01 | - | - | 2026-12-01 2026-12-31 | 5.00",
                "2026-12-31 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-12-31 | - | - | 2026-12-31 2026-12-31 | 0.16",
                "2026-12-31 | 35 2026-01-01 | - | 35 2026-01-01, 40 2027-01-01 | - | - | - | -",
                // February, and the days of the clock.
                "2027-02-28 | 35 2026-01-01 | - | 35 2026-01-01, 40 2027-02-10 | - | - | 2027-02-10 2027-02-28 | 3.39",
                "2028-02-29 | 35 2026-01-01 | - | 35 2026-01-01, 40 2028-02-10 | - | - | 2028-02-10 2028-02-29 | 3.45",
                "2026-03-31 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-03-29 | - | - | 2026-03-29 2026-03-31 | 0.48",
                "2026-10-31 | 35 2026-01-01 | - | 35 2026-01-01, 40 2026-10-25 | - | - | 2026-10-25 2026-10-31 | 1.13",
                // A cut credits, a return charges; at half, the half.
                "2026-11-30 | 30 2026-01-01 | - | 30 2026-01-01 | 0 2026-11-21 - | - | 2026-11-21 2026-11-30 | -10.00",
                "2026-11-30 | 30 2026-01-01 | 0 2026-11-11 - | 30 2026-01-01 | 0 2026-11-11 2026-11-20 | - | 2026-11-21 2026-11-30 | 10.00",
                "2026-11-30 | 30 2026-01-01 | - | 30 2026-01-01 | 50 2026-11-21 - | - | 2026-11-21 2026-11-30 | -5.00",
                "2026-11-20 | 30 2026-01-01 | - | 30 2026-01-01 | 0 2026-11-21 - | - | - | -",
                // The end.
                "2026-11-30 | 30 2026-01-01 | - | 30 2026-01-01 | - | 2026-11-20 | 2026-11-21 2026-11-30 | -10.00",
                "2026-11-30 | 30 2026-01-01 | - | 30 2026-01-01 | - | 2026-11-30 | - | -",
                "2026-11-30 | 30 2026-01-01 | 0 2026-11-11 - | 30 2026-01-01 | 0 2026-11-11 2026-11-20 | 2026-11-20 | - | -",
                // Another tariff that costs the same.
                "2026-11-30 | 30 2026-01-01 | - | 30 2026-01-01, 30 2026-11-10 | - | - | - | -"
            })
    void difference(
            LocalDate billed,
            String before,
            String cutsBefore,
            String after,
            String cutsAfter,
            LocalDate baja,
            String days,
            String euros) {
        AjusteFacturado ajuste = AjusteFacturado.de(
                new CuentaServicio(INICIO, billed, null, prices(before), cuts(cutsBefore)),
                new CuentaServicio(INICIO, billed, baja, prices(after), cuts(cutsAfter)));
        if (euros == null) {
            assertTrue(ajuste.isNada(), ajuste.toString());
        } else {
            assertEquals(List.of(new PrecioMensual(new BigDecimal(euros), ModoPrecio.PVP)), ajuste.importes());
            assertEquals(days, ajuste.desde() + " " + ajuste.hasta());
        }
    }

    @Test
    void thereAndBackOnOneDayComesToNothing() {
        CuentaServicio before = cuenta("35 2026-01-01", "2026-12-31");
        CuentaServicio changed = cuenta("35 2026-01-01, 40 2026-12-10", "2026-12-31");
        BigDecimal there = euros(AjusteFacturado.de(before, changed));
        BigDecimal back = euros(AjusteFacturado.de(changed, before));
        assertEquals(new BigDecimal("3.55"), there);
        assertEquals(BigDecimal.ZERO.setScale(2), there.add(back));
    }

    @Test
    void priceWithoutTaxIsNotSubtractedFromOneWithIt() {
        CuentaServicio before = cuenta("30 2026-01-01", "2026-11-30");
        List<TramoTarifa> neto = List.of(
                before.tarifas().get(0).entre(INICIO, LocalDate.of(2026, 11, 10)),
                new TramoTarifa(
                        1L,
                        new PrecioMensual(new BigDecimal("60"), ModoPrecio.NETO),
                        OrigenTarifa.CATALOGO,
                        null,
                        null,
                        LocalDate.of(2026, 11, 11),
                        null));
        assertEquals(
                "PVP -20.00, NETO 40.00",
                AjusteFacturado.de(before, before.conTarifas(neto)).importes().stream()
                        .map(importe -> importe.modo() + " " + importe.importe())
                        .collect(Collectors.joining(", ")));
    }

    /** Whatever happens to a service and in whatever order, invoices and adjustments come to what its days cost at last. */
    @Test
    void invoicesAndAdjustmentsComeToWhatTheDaysCostAtLast() {
        Random random = new Random(20261110);
        for (int life = 0; life < 60; life++) {
            CuentaServicio now = cuenta("33.33 2026-01-01", null);
            BigDecimal paid = new BigDecimal("0.00");
            for (LocalDate run = LocalDate.of(2026, 1, 31); run.getYear() == 2026; run = run.plusMonths(1)) {
                LocalDate end = run.withDayOfMonth(run.lengthOfMonth());
                paid = paid.add(total(CuotaServicio.hasta(now, end)));
                now = now.facturada(end);
                for (int change = 0; change < 3; change++) {
                    CuentaServicio next = changed(now, random);
                    paid = paid.add(euros(AjusteFacturado.de(now, next)));
                    now = next;
                }
            }
            assertEquals(total(CuotaServicio.hasta(now.facturada(null), now.facturadoHasta())), paid, "life " + life);
        }
    }

    private static CuentaServicio changed(CuentaServicio now, Random random) {
        LocalDate day = INICIO.plusDays(random.nextInt(365));
        if (random.nextBoolean()) {
            int share = 50 * random.nextInt(2);
            return new CuentaServicio(
                    INICIO,
                    now.facturadoHasta(),
                    null,
                    now.tarifas(),
                    cuts(share + " " + day + " " + day.plusDays(random.nextInt(40))));
        }
        return now.conTarifas(prices("33.33 2026-01-01, " + (20 + random.nextInt(30)) + ".95 " + day.plusDays(1)));
    }

    private static CuentaServicio cuenta(String prices, String billed) {
        return new CuentaServicio(
                INICIO, billed == null ? null : LocalDate.parse(billed), null, prices(prices), List.of());
    }

    private static BigDecimal euros(AjusteFacturado ajuste) {
        return ajuste.importes().stream().map(PrecioMensual::importe).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
