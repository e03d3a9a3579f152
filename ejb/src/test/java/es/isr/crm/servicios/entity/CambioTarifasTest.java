package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new price of 40.00 does to tariffs written as {@code why price from until}. */
class CambioTarifasTest {

    private static final PrecioMensual NUEVO = pvp("40.00");

    @ParameterizedTest(name = "{0} invoiced until {1}, from {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // tariffs | invoiced until | day of the change | what happens
                "catalogo 35 2026-01-01 - | - | 2027-01-01 | splits 2027-01-01",
                "catalogo 35 2027-01-01 - | - | 2027-01-01 | prices 2027-01-01",
                "catalogo 35 2027-01-02 - | - | 2027-01-01 | prices 2027-01-02",
                // Invoiced days keep their price.
                "catalogo 35 2026-01-01 - | 2026-12-31 | 2027-01-01 | splits 2027-01-01",
                "catalogo 35 2026-01-01 - | 2027-01-01 | 2027-01-01 | splits 2027-01-02 facturado",
                "catalogo 35 2026-01-01 - | 2028-02-28 | 2028-02-01 | splits 2028-02-29 facturado",
                "catalogo 35 2027-01-05 - | 2027-01-04 | 2027-01-01 | prices 2027-01-05 facturado",
                // A promotion goes on to its end, and the new price comes after it.
                "promocion 25 2026-11-15 2027-02-14, catalogo 35 2027-02-15 - | - | 2027-01-01 | prices 2027-02-15 promocion",
                "promocion 25 2026-11-15 2027-01-01, catalogo 35 2027-01-02 - | - | 2027-01-01 | prices 2027-01-02 promocion",
                "promocion 25 2026-11-15 2026-12-31, catalogo 35 2027-01-01 - | - | 2027-01-01 | prices 2027-01-01",
                "promocion 25 2026-08-15 2026-11-14, catalogo 35 2026-11-15 - | - | 2027-01-01 | splits 2027-01-01",
                "promocion 25 2026-11-15 2027-01-14, catalogo 35 2027-01-15 - | 2027-01-31 | 2027-01-01 | splits 2027-02-01 facturado",
                "gratis 0 2026-11-15 2027-03-14, catalogo 35 2027-03-15 - | - | 2027-01-01 | prices 2027-03-15 gratis",
                "acordado 30 2026-11-15 2027-03-14, catalogo 35 2027-03-15 - | - | 2027-01-01 | prices 2027-03-15 acordado",
                // Both sides of what was agreed for a time.
                "catalogo 35 2026-01-01 2027-02-28, acordado 30 2027-03-01 2027-03-31, catalogo 35 2027-04-01 - | - | 2027-01-01"
                        + " | splits 2027-01-01, prices 2027-04-01 acordado",
                // What is not the catalogue's stays.
                "acordado 30 2026-01-01 - | - | 2027-01-01 | stays acordado",
                "gratis 0 2026-01-01 - | - | 2027-01-01 | stays gratis",
                "promocion 25 2026-01-01 - | - | 2027-01-01 | stays promocion",
                "catalogo 35 2026-01-01 2027-01-31, acordado 30 2027-02-01 - | 2027-01-31 | 2027-01-01 | stays acordado",
                "catalogo 40 2026-01-01 - | - | 2027-01-01 | stays igual",
                "promocion 25 2026-11-15 2027-02-14, catalogo 40 2027-02-15 - | - | 2027-01-01 | stays igual",
                // The plan ends before the new price would begin.
                "catalogo 35 2026-01-01 2027-01-31 | 2027-01-31 | 2027-01-01 | ''",
                "catalogo 35 2026-01-01 2027-01-31 | - | 2027-01-31 | splits 2027-01-31"
            })
    void catalogueChangesAndTheRestStays(String tariffs, LocalDate billed, LocalDate day, String expected) {
        assertEquals(expected, words(CambioTarifas.of(tramos(1, tariffs, billed), day, NUEVO)));
    }

    @Test
    void everyDayOfEveryServiceHasOnePriceAfterwards() {
        List<String> services = List.of(
                "catalogo 35 2026-01-01 -",
                "promocion 25 2026-11-15 2027-02-14, catalogo 35 2027-02-15 -",
                "catalogo 35 2026-01-01 2027-02-28, acordado 30 2027-03-01 2027-03-31, catalogo 35 2027-04-01 -",
                "gratis 0 2026-11-15 2027-03-14, catalogo 40 2027-03-15 -",
                "acordado 30 2026-01-01 -");
        for (String tariffs : services) {
            for (LocalDate billed = null; ; billed = LocalDate.of(2027, 1, 31)) {
                List<TramoPlan> before = tramos(1, tariffs, billed);
                List<TramoPlan> after = apply(before, CambioTarifas.of(before, LocalDate.of(2027, 1, 1), NUEVO));
                for (LocalDate day = before.get(0).desde(); day.getYear() < 2029; day = day.plusDays(1)) {
                    assertEquals(1, at(after, day).size(), tariffs + " on " + day);
                    boolean untouched = day.getYear() < 2027 || billed != null && !day.isAfter(billed);
                    TramoPlan was = at(before, day).get(0);
                    PrecioMensual wanted = untouched || was.origen() != OrigenTarifa.CATALOGO ? was.precio() : NUEVO;
                    assertEquals(wanted, at(after, day).get(0).precio(), tariffs + " on " + day);
                }
                if (billed != null) {
                    break;
                }
            }
        }
    }

    @Test
    void summaryCountsWhoPaysWhatAndWhoIsLeftOut() {
        List<TramoPlan> all = new ArrayList<>();
        all.addAll(tramos(1, "catalogo 35 2026-01-01 -", null));
        all.addAll(tramos(2, "catalogo 29.90 2026-01-01 -", LocalDate.of(2027, 1, 31)));
        all.addAll(tramos(3, "promocion 25 2026-11-15 2027-02-14, catalogo 35 2027-02-15 -", null));
        all.addAll(tramos(4, "acordado 30 2026-01-01 -", null));
        all.addAll(tramos(5, "catalogo 40 2026-01-01 -", null));
        all.addAll(tramos(6, "catalogo 45 2026-01-01 -", null));
        ResumenCambio summary = summarize(all, "2027-01-01", NUEVO);
        assertEquals(4, summary.servicios());
        assertEquals(4, summary.clientes());
        assertEquals(
                List.of("1 × 29.90: 10.10 = 10.10", "2 × 35.00: 5.00 = 10.00", "1 × 45.00: -5.00 = -5.00"),
                summary.grupos().stream()
                        .map(group -> group.servicios() + " × " + group.antes().importe() + ": " + group.diferencia()
                                + " = " + group.total())
                        .toList());
        assertEquals(new BigDecimal("15.10"), summary.total());
        assertEquals(Map.of(Aplazamiento.FACTURADO, 1L, Aplazamiento.PROMOCION, 1L), summary.aplazados());
        assertEquals(Map.of(Omision.ACORDADO, 1L, Omision.IGUAL, 1L), summary.omitidos());
        assertEquals(9, summary.bajas());
    }

    @Test
    void pricesWithAndWithoutTaxAreNotSubtracted() {
        List<TramoPlan> all = tramos(1, "catalogo 35 2026-01-01 -", null);
        ResumenCambio summary =
                summarize(all, "2027-01-01", new PrecioMensual(new BigDecimal("35.00"), ModoPrecio.NETO));
        assertEquals(1, summary.servicios());
        assertNull(summary.grupos().get(0).total());
        assertNull(summary.total());
    }

    @Test
    void fingerprintChangesWithWhatWouldBeDone() {
        List<TramoPlan> all = tramos(1, "catalogo 35 2026-01-01 -", null);
        String huella = summarize(all, "2027-01-01", NUEVO).huella();
        assertEquals(huella, summarize(all, "2027-01-01", pvp("40")).huella());
        assertNotEquals(huella, summarize(all, "2027-01-02", NUEVO).huella());
        assertNotEquals(huella, summarize(all, "2027-01-01", pvp("40.01")).huella());
        assertNotEquals(
                huella,
                summarize(tramos(1, "catalogo 36 2026-01-01 -", null), "2027-01-01", NUEVO)
                        .huella());
        assertNotEquals(
                huella,
                summarize(tramos(1, "catalogo 35 2026-01-01 -", LocalDate.of(2027, 1, 31)), "2027-01-01", NUEVO)
                        .huella());
        assertNotEquals(huella, summarize(List.of(), "2027-01-01", NUEVO).huella());
    }

    private static ResumenCambio summarize(List<TramoPlan> all, String day, PrecioMensual nuevo) {
        LocalDate desde = LocalDate.parse(day);
        return ResumenCambio.of(CambioTarifas.of(all, desde, nuevo), nuevo, desde, 9);
    }

    private static String words(List<PasoTarifa> steps) {
        return steps.stream()
                .map(step -> !step.isCambia()
                        ? "stays " + lower(step.omision())
                        : (step.corta() ? "splits " : "prices ")
                                + step.desde()
                                + (step.aplazado() == null ? "" : " " + lower(step.aplazado())))
                .collect(Collectors.joining(", "));
    }

    /** What the statements of the database make of it. */
    private static List<TramoPlan> apply(List<TramoPlan> before, List<PasoTarifa> steps) {
        List<TramoPlan> after = new ArrayList<>(before);
        steps.stream().filter(PasoTarifa::isCambia).forEach(step -> {
            TramoPlan was = step.tramo();
            after.remove(was);
            if (step.corta()) {
                after.add(tramo(was, was.precio(), was.desde(), step.desde().minusDays(1)));
                after.add(tramo(was, NUEVO, step.desde(), was.hasta()));
            } else {
                after.add(tramo(was, NUEVO, was.desde(), was.hasta()));
            }
        });
        return after;
    }

    private static TramoPlan tramo(TramoPlan was, PrecioMensual precio, LocalDate desde, LocalDate hasta) {
        return new TramoPlan(was.tarifaId(), 1L, 1L, precio, was.origen(), desde, hasta, was.facturadoHasta(), null);
    }

    private static List<TramoPlan> at(List<TramoPlan> tramos, LocalDate day) {
        return tramos.stream()
                .filter(tramo -> !day.isBefore(tramo.desde()) && (tramo.hasta() == null || !day.isAfter(tramo.hasta())))
                .toList();
    }

    private static List<TramoPlan> tramos(long servicio, String tariffs, LocalDate billed) {
        List<TramoPlan> tramos = new ArrayList<>();
        for (String tariff : tariffs.split(", ")) {
            List<String> words = Arrays.asList(tariff.strip().split(" "));
            tramos.add(new TramoPlan(
                    servicio * 100 + tramos.size(),
                    servicio,
                    servicio,
                    pvp(words.get(1)),
                    OrigenTarifa.valueOf(words.get(0).toUpperCase(Locale.ROOT)),
                    LocalDate.parse(words.get(2)),
                    words.get(3).equals("-") ? null : LocalDate.parse(words.get(3)),
                    billed,
                    null));
        }
        return tramos;
    }

    private static PrecioMensual pvp(String euros) {
        return new PrecioMensual(new BigDecimal(euros), ModoPrecio.PVP);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
