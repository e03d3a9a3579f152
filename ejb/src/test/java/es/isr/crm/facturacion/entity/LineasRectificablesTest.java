package es.isr.crm.facturacion.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invoice of a fibre line (35.00), a mobile line (10.00), an installation (60.00) and a credit (-5.00). */
class LineasRectificablesTest {

    private static final List<LineaFactura> FACTURA = List.of(
            linea(1L, "Fibra", "35.00", ModoPrecio.PVP, "21"),
            linea(2L, "Móvil", "10.00", ModoPrecio.PVP, "21"),
            linea(null, "Instalación", "60.00", ModoPrecio.PVP, "21"),
            linea(1L, "Abono avería", "-5.00", ModoPrecio.PVP, "21"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # corrected so far                                  | left of the four lines
                                                                        | 35.00 10.00 60.00 0
                    1 Fibra -5.00                                       | 30.00 10.00 60.00 0
                    1 Fibra -5.00, 1 Fibra -30.00                       |  0.00 10.00 60.00 0
                    0 Instalación -60.00, 2 Móvil -0.01                 | 35.00  9.99  0.00 0
                    # a credit of the service has words of its own
                    1 Abono por baja -20.00                             | 15.00 10.00 60.00 0
                    # what repeats a line takes of it first, in whatever order it was issued
                    1 Abono por baja -20.00, 1 Fibra -15.00             |  0.00 10.00 60.00 0
                    # more than the service came to goes on to what is taxed alike
                    2 Abono por baja -12.00                             | 33.00  0.00 60.00 0
                    # of a service that the invoice does not bill
                    9 Cuota -40.00                                      |  0.00  5.00 60.00 0
                    """)
    void whatIsLeftOfEachLine(String corrected, String left) {
        assertEquals(
                Arrays.stream(left.split(" +")).map(BigDecimal::new).toList(),
                LineasRectificables.quedan(FACTURA, parse(corrected)));
    }

    @Test
    void anotherTaxTakesOfNoLine() {
        List<LineaFactura> lineas = List.of(linea(1L, "Fibra", "35.00", ModoPrecio.PVP, "21"));
        assertEquals(
                List.of(new BigDecimal("35.00")),
                LineasRectificables.quedan(
                        lineas,
                        List.of(
                                linea(1L, "Fibra", "-5.00", ModoPrecio.PVP, "7"),
                                linea(1L, "Fibra", "-5.00", ModoPrecio.NETO, "21"))));
    }

    @Test
    void twoLinesAlikeAreTakenOneAfterTheOther() {
        LineaFactura each = linea(null, "Técnico", "20.00", ModoPrecio.NETO, "21.00");
        assertEquals(
                List.of(new BigDecimal("0.00"), new BigDecimal("15.00")),
                LineasRectificables.quedan(
                        List.of(each, each), List.of(linea(null, "Técnico", "-25.00", ModoPrecio.NETO, "21"))));
    }

    private static List<LineaFactura> parse(String corrected) {
        return corrected == null
                ? List.of()
                : Stream.of(corrected.split(", "))
                        .map(String::strip)
                        .map(LineasRectificablesTest::parseOne)
                        .toList();
    }

    private static LineaFactura parseOne(String text) {
        int first = text.indexOf(' ');
        int last = text.lastIndexOf(' ');
        Long service = Long.valueOf(text.substring(0, first));
        return linea(
                service == 0 ? null : service,
                text.substring(first + 1, last),
                text.substring(last + 1),
                ModoPrecio.PVP,
                "21");
    }

    private static LineaFactura linea(Long servicio, String texto, String euros, ModoPrecio modo, String rate) {
        BigDecimal amount = new BigDecimal(euros);
        LocalDate first = servicio == null ? null : LocalDate.of(2026, 11, 1);
        LocalDate last = servicio == null ? null : LocalDate.of(2026, 11, 30);
        return new LineaFactura(
                servicio,
                null,
                texto,
                null,
                first,
                last,
                BigDecimal.ONE,
                amount,
                new LineaImporte(amount, modo, new BigDecimal(rate)));
    }
}
