package es.isr.crm.tesoreria.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three invoices: 1 of 35,00 due in October, 2 of 36,90 due in November, 3 of 20,00 due in November but issued later. */
class RepartoPagoTest {

    private static final List<FacturaAbierta> ABIERTAS = List.of(
            factura(3, "2026-11-05", "2026-11-16", "20.00"),
            factura(1, "2026-10-01", "2026-10-16", "35.00"),
            factura(2, "2026-11-01", "2026-11-16", "36.90"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // amount, chosen, where it goes, what is over
                "10.00, -, 1=10.00, 0.00",
                "0.01, -, 1=0.01, 0.00",
                "35.00, -, 1=35.00, 0.00",
                "40.00, -, 1=35.00 2=5.00, 0.00",
                "71.90, -, 1=35.00 2=36.90, 0.00",
                "91.90, -, 1=35.00 2=36.90 3=20.00, 0.00",
                "100.00, -, 1=35.00 2=36.90 3=20.00, 8.10",
                "10.00, 3, 3=10.00, 0.00",
                "40.00, 1, 1=35.00, 5.00",
                "40.00, 3 1, 1=35.00 3=5.00, 0.00",
                "60.00, 3 1, 1=35.00 3=20.00, 5.00",
                "0.00, -, -, 0.00"
            })
    void moneyGoesToTheOldestDebtOrWhereTheCustomerSays(String importe, String chosen, String where, String over) {
        RepartoPago reparto = RepartoPago.of(new BigDecimal(importe), ABIERTAS, ids(chosen));
        assertEquals(where == null ? "" : where, describe(reparto));
        assertEquals(new BigDecimal(over), reparto.sobrante());
    }

    @Test
    void withoutDebtAllIsOver() {
        RepartoPago reparto = RepartoPago.of(new BigDecimal("12.34"), List.of(), List.of());
        assertEquals(List.of(), reparto.partes());
        assertEquals(new BigDecimal("12.34"), reparto.sobrante());
        assertEquals(new BigDecimal("0.00"), reparto.aplicado());
    }

    @Test
    void invoiceSaysWhatItStillAsksFor() {
        RepartoPago reparto = RepartoPago.of(new BigDecimal("10.00"), ABIERTAS, List.of());
        assertEquals(new BigDecimal("25.00"), reparto.parte(1L).orElseThrow().queda());
        assertEquals(List.of(1L), reparto.facturaIds());
    }

    @Test
    void nothingIsTakenByAPayment() {
        assertThrows(
                IllegalArgumentException.class, () -> RepartoPago.of(new BigDecimal("-5.00"), ABIERTAS, List.of()));
    }

    private static List<Long> ids(String chosen) {
        return chosen == null
                ? List.of()
                : Arrays.stream(chosen.split(" ")).map(Long::valueOf).toList();
    }

    private static String describe(RepartoPago reparto) {
        return reparto.partes().stream()
                .map(each -> each.factura().id() + "=" + each.importe())
                .collect(Collectors.joining(" "));
    }

    private static FacturaAbierta factura(long id, String emision, String vence, String pendiente) {
        return new FacturaAbierta(
                id,
                "F2026-00000" + id,
                LocalDate.parse(emision),
                LocalDate.parse(vence),
                new BigDecimal(pendiente),
                new BigDecimal(pendiente));
    }
}
