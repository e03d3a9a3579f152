package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices of a service written as {@code plan why EUR from until}; the plan asked about is 35.00, or 25.00 for three months. */
class TarifarioTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // In the middle, on the first day, on a day that has a price of its own.
                "1 catalogo 35 2026-01-01 - | 2 catalogo 40 2026-12-10 -"
                        + " | 1 catalogo 35 2026-01-01 2026-12-09, 2 catalogo 40 2026-12-10 -",
                "1 catalogo 35 2026-01-01 - | 2 catalogo 40 2026-01-01 - | 2 catalogo 40 2026-01-01 -",
                "1 promocion 25 2026-01-01 2026-03-31, 1 catalogo 35 2026-04-01 - | 2 catalogo 40 2026-04-01 -"
                        + " | 1 promocion 25 2026-01-01 2026-03-31, 2 catalogo 40 2026-04-01 -",
                // What was to come is dropped, a promotion under way ends.
                "1 promocion 25 2026-01-01 2026-03-31, 1 catalogo 35 2026-04-01 - | 2 catalogo 40 2026-02-10 -"
                        + " | 1 promocion 25 2026-01-01 2026-02-09, 2 catalogo 40 2026-02-10 -",
                "1 catalogo 35 2026-01-01 2026-12-31, 2 catalogo 40 2027-01-01 - | 3 catalogo 50 2026-12-10 -"
                        + " | 1 catalogo 35 2026-01-01 2026-12-09, 3 catalogo 50 2026-12-10 -",
                // What ends leaves what was to be paid afterwards.
                "1 catalogo 35 2026-01-01 - | 1 acordado 30 2026-03-01 2026-03-31"
                        + " | 1 catalogo 35 2026-01-01 2026-02-28, 1 acordado 30 2026-03-01 2026-03-31, 1 catalogo 35 2026-04-01 -",
                "1 catalogo 35 2026-01-01 2026-03-15, 1 catalogo 40 2026-03-16 - | 1 acordado 30 2026-03-01 2026-03-31"
                        + " | 1 catalogo 35 2026-01-01 2026-02-28, 1 acordado 30 2026-03-01 2026-03-31, 1 catalogo 40 2026-04-01 -",
                "1 catalogo 35 2026-01-01 2026-03-31, 1 catalogo 40 2026-04-01 - | 1 acordado 30 2026-03-01 2026-03-31"
                        + " | 1 catalogo 35 2026-01-01 2026-02-28, 1 acordado 30 2026-03-01 2026-03-31, 1 catalogo 40 2026-04-01 -",
                // There and back on one day is as before.
                "1 catalogo 35 2026-01-01 2026-12-09, 2 catalogo 40 2026-12-10 - | 1 catalogo 35 2026-12-10 -"
                        + " | 1 catalogo 35 2026-01-01 -",
                // The same money for another reason is not the same.
                "1 catalogo 35 2026-01-01 - | 1 acordado 35 2026-12-10 -"
                        + " | 1 catalogo 35 2026-01-01 2026-12-09, 1 acordado 35 2026-12-10 -"
            })
    void pricesAreCutAndWholeAgain(String before, String change, String after) {
        assertEquals(after, words(Tarifario.con(tramos(before), tramos(change))));
    }

    @ParameterizedTest(name = "{0} with {2} from {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 catalogo 35 2026-01-01 - | 2026-12-10 | acordado 30 -"
                        + " | 0 catalogo 35 2026-01-01 2026-12-09, 0 acordado 30 2026-12-10 -",
                "0 catalogo 35 2026-01-01 - | 2026-12-10 | gratis 0 2026-12-31"
                        + " | 0 catalogo 35 2026-01-01 2026-12-09, 0 gratis 0 2026-12-10 2026-12-31, 0 catalogo 35 2027-01-01 -",
                "0 acordado 30 2026-01-01 - | 2026-12-10 | catalogo - -"
                        + " | 0 acordado 30 2026-01-01 2026-12-09, 0 catalogo 35 2026-12-10 -",
                // The plan's own promotion, three months of the calendar.
                "0 catalogo 35 2026-01-01 - | 2026-12-10 | promocion - -"
                        + " | 0 catalogo 35 2026-01-01 2026-12-09, 0 promocion 25 2026-12-10 2027-03-09, 0 catalogo 35 2027-03-10 -",
                // A change of plan that is to come stays.
                "0 catalogo 35 2026-01-01 2026-12-31, 2 catalogo 40 2027-01-01 - | 2026-12-10 | acordado 30 -"
                        + " | 0 catalogo 35 2026-01-01 2026-12-09, 0 acordado 30 2026-12-10 2026-12-31, 2 catalogo 40 2027-01-01 -",
                "0 catalogo 35 2026-01-01 2026-12-31, 2 catalogo 40 2027-01-01 - | 2026-12-10 | acordado 30 2027-06-30"
                        + " | 0 catalogo 35 2026-01-01 2026-12-09, 0 acordado 30 2026-12-10 2026-12-31, 2 catalogo 40 2027-01-01 -"
            })
    void priceOfThePlanThatItHas(String before, LocalDate day, String price, String after) {
        String[] words = price.split(" ");
        PrecioAcordado precio = new PrecioAcordado(
                OrigenTarifa.valueOf(words[0].toUpperCase(Locale.ROOT)),
                words[1].equals("-") ? null : new BigDecimal(words[1]),
                null,
                words[2].equals("-") ? null : LocalDate.parse(words[2]),
                null);
        assertEquals(after, words(Tarifario.conPrecio(tramos(before), day, plan(), precio)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 catalogo 35 2026-01-01 - | 2027-01-01 | 1 catalogo 35 2026-01-01 2026-12-31, 1 catalogo 40 2027-01-01 -",
                "1 catalogo 35 2027-01-01 - | 2027-01-01 | 1 catalogo 40 2027-01-01 -",
                "1 catalogo 35 2027-02-01 2027-03-31 | 2027-01-01 | 1 catalogo 40 2027-02-01 2027-03-31",
                "1 catalogo 35 2026-01-01 2026-12-31 | 2027-01-01 | 1 catalogo 35 2026-01-01 2026-12-31",
                "1 catalogo 40 2026-01-01 - | 2027-01-01 | 1 catalogo 40 2026-01-01 -",
                "1 acordado 30 2026-01-01 - | 2027-01-01 | 1 acordado 30 2026-01-01 -",
                "1 gratis 0 2026-01-01 2027-06-30 | 2027-01-01 | 1 gratis 0 2026-01-01 2027-06-30"
            })
    void priceOfTheCatalogueChangesForEverybodyWhoPaysIt(String before, LocalDate day, String after) {
        PrecioMensual nuevo = new PrecioMensual(new BigDecimal("40"), ModoPrecio.PVP);
        assertEquals(after, words(Tarifario.conCatalogo(tramos(before).get(0), day, nuevo)));
    }

    /** What a change that was to come had cut off goes on, whatever became of the days before it. */
    @ParameterizedTest(name = "{0} without {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1 acordado 20 2026-01-01 2026-12-31, 2 catalogo 40 2027-01-01 - | 1 acordado 20 2027-01-01 -"
                        + " | 1 acordado 20 2026-01-01 -",
                "1 acordado 20 2026-01-01 2026-12-31, 2 catalogo 40 2027-01-01 -"
                        + " | 1 acordado 20 2027-01-01 2027-03-31, 1 catalogo 35 2027-04-01 -"
                        + " | 1 acordado 20 2026-01-01 2027-03-31, 1 catalogo 35 2027-04-01 -",
                "1 catalogo 35 2026-01-01 2026-12-31, 2 promocion 20 2027-01-01 2027-03-31, 2 catalogo 40 2027-04-01 -"
                        + " | 1 catalogo 35 2027-01-01 - | 1 catalogo 35 2026-01-01 -"
            })
    void changeThatIsTakenBackLeavesWhatWouldHaveBeen(String now, String otherwise, String after) {
        List<TramoTarifa> habrian = TramosJson.read(TramosJson.write(tramos(otherwise)));
        assertEquals(tramos(otherwise), habrian);
        assertEquals(after, words(Tarifario.sin(tramos(now), LocalDate.of(2027, 1, 1), habrian)));
    }

    /** Whatever is done to them, every day has one price, the days before the change their own. */
    @Test
    void everyDayHasOnePriceWhateverIsDone() {
        Random random = new Random(20261110);
        for (int life = 0; life < 40; life++) {
            List<TramoTarifa> now = tramos("1 catalogo 35 2026-01-01 -");
            for (int change = 0; change < 8; change++) {
                LocalDate day = FIRST.plusDays(random.nextInt(500));
                LocalDate end = random.nextBoolean() ? null : day.plusDays(random.nextInt(60));
                TramoTarifa wanted = tramos(
                                "1 acordado " + random.nextInt(50) + " " + day + " " + (end == null ? "-" : end))
                        .get(0);
                List<TramoTarifa> next = Tarifario.con(now, List.of(wanted));
                for (LocalDate each = FIRST; !each.isAfter(LAST); each = each.plusDays(1)) {
                    TramoTarifa expected = wanted.covers(each) ? wanted : at(now, each);
                    assertEquals(expected.precio(), at(next, each).precio());
                }
                now = next;
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "catalogo,  -,       -,          -,     ''",
                "promocion, -,       -,          -,     ''",
                "promocion, 20,      2027-01-31, -,     ''",
                "promocion, 20,      -,          -,     hasta obligatorio",
                "promocion, -,       2027-01-31, -,     importe obligatorio",
                "acordado,  20,      -,          amigo, ''",
                "acordado,  -,       -,          amigo, importe obligatorio",
                "acordado,  -1,      -,          amigo, importe importeEntre",
                "acordado,  20.001,  -,          amigo, importe importeEntre",
                "acordado,  100000,  -,          amigo, importe importeEntre",
                "acordado,  20,      -,          -,     motivo obligatorio",
                "acordado,  20,      2026-12-09, amigo, hasta precioHasta",
                "acordado,  20,      2026-12-10, amigo, ''",
                "gratis,    -,       -,          -,     motivo obligatorio",
                "gratis,    -,       -,          amigo, ''",
                "-,         -,       -,          -,     precio obligatorio"
            })
    void whatIsWrongWithAPrice(String why, BigDecimal euros, LocalDate hasta, String motivo, String expected) {
        PrecioAcordado precio = new PrecioAcordado(
                why == null ? null : OrigenTarifa.valueOf(why.toUpperCase(Locale.ROOT)), euros, null, hasta, motivo);
        assertEquals(
                expected,
                precio.check(plan(), LocalDate.of(2026, 12, 10)).stream()
                        .map(TarifarioTest::words)
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void planWithoutPromotionHasNone() {
        Plan plain = new Plan("Fibra 300 Mb", TipoPlan.FIBRA, new BigDecimal("30.00"));
        assertEquals(PrecioAcordado.CATALOGO, PrecioAcordado.deVenta(plain));
        assertEquals(
                "precio planSinPromocion",
                words(PrecioAcordado.deVenta(plan()).check(plain, FIRST).get(0)));
    }

    private static String words(ErrorCampo error) {
        return error.field() + " " + error.key();
    }

    private static TramoTarifa at(List<TramoTarifa> tramos, LocalDate day) {
        List<TramoTarifa> found =
                tramos.stream().filter(tramo -> tramo.covers(day)).toList();
        assertEquals(1, found.size(), () -> tramos + " on " + day);
        return found.get(0);
    }

    /** Without an id, which the plan of the prices written with 0 has not either. */
    private static Plan plan() {
        return new Plan("Fibra 600 Mb", TipoPlan.FIBRA, new BigDecimal("35.00")).promocion(new BigDecimal("25.00"), 3);
    }

    private static List<TramoTarifa> tramos(String words) {
        List<TramoTarifa> tramos = new ArrayList<>();
        for (String each : words.split(", ")) {
            String[] word = each.split(" ");
            tramos.add(new TramoTarifa(
                    word[0].equals("0") ? null : Long.valueOf(word[0]),
                    new PrecioMensual(new BigDecimal(word[2]), ModoPrecio.PVP),
                    OrigenTarifa.valueOf(word[1].toUpperCase(Locale.ROOT)),
                    null,
                    null,
                    LocalDate.parse(word[3]),
                    word[4].equals("-") ? null : LocalDate.parse(word[4])));
        }
        return tramos;
    }

    private static String words(List<TramoTarifa> tramos) {
        return tramos.stream()
                .map(tramo -> (tramo.planId() == null ? 0 : tramo.planId()) + " "
                        + tramo.origen().name().toLowerCase(Locale.ROOT) + " "
                        + tramo.precio().importe().stripTrailingZeros().toPlainString() + " " + tramo.desde() + " "
                        + (tramo.hasta() == null ? "-" : tramo.hasta()))
                .collect(Collectors.joining(", "));
    }
}
