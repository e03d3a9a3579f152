package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.servicios.entity.SuspensionVoluntaria.Tramo;
import es.isr.crm.shared.entity.ErrorCampo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cut at the customer's own wish: one to three months, ninety days of a calendar year at most. */
class SuspensionVoluntariaTest {

    @ParameterizedTest(name = "after [{0}], from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                // one month, a day less, three months that have 89 and 92 days, a day more than three months
                "-, 2026-02-01, 2026-03-01, bien",
                "-, 2026-02-01, 2026-02-28, vuelta",
                "-, 2026-02-01, 2026-05-01, bien",
                "-, 2026-07-01, 2026-10-01, suspensionDias",
                "-, 2026-07-01, 2026-09-29, bien",
                "-, 2026-02-01, 2026-05-02, vuelta",
                "-, 2026-02-01, -, vuelta",
                // the end of January for a month
                "-, 2027-01-31, 2027-02-28, bien",
                // ninety days of a year, told from those of the next
                "2026-02-01/2026-04-01, 2026-08-01, 2026-08-31, vuelta",
                "2026-02-01/2026-04-01, 2026-06-01, 2026-07-01, bien",
                "2026-02-01/2026-04-01, 2026-06-01, 2026-07-02, suspensionDias",
                "2026-02-01/2026-04-01, 2026-12-15, 2027-03-15, bien",
                "2026-02-01/2026-04-01, 2026-12-01, 2027-03-01, suspensionAgotada",
                "2025-11-15/2026-01-31, 2026-03-01, 2026-04-29, bien",
                "2025-11-15/2026-01-31, 2026-03-01, 2026-04-30, suspensionDias",
                "2026-01-01/2026-02-28 2026-04-01/2026-04-25, 2026-09-01, 2026-10-01, suspensionAgotada"
            })
    void isAllowedWithinItsBounds(String anteriores, LocalDate desde, LocalDate vuelta, String expected) {
        String found = SuspensionVoluntaria.check(cuts(anteriores), desde, vuelta)
                .map(ErrorCampo::key)
                .orElse("bien");
        assertEquals(expected, found);
    }

    @ParameterizedTest(name = "after [{0}], from {1}: back by {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2026-02-01, 2026-05-01",
                "-, 2026-07-01, 2026-09-29",
                "2026-02-01/2026-04-01, 2026-06-01, 2026-07-01",
                "2026-02-01/2026-04-01, 2026-12-15, 2027-03-15",
                "2026-02-01/2026-04-01, 2026-12-01, 2026-12-31"
            })
    void comesBackByADay(String anteriores, LocalDate desde, LocalDate expected) {
        assertEquals(expected, SuspensionVoluntaria.latest(cuts(anteriores), desde));
    }

    private static List<Tramo> cuts(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(cut -> cut.split("/"))
                        .map(ends -> new Tramo(LocalDate.parse(ends[0]), LocalDate.parse(ends[1])))
                        .toList();
    }
}
