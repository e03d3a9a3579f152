package es.isr.crm.facturacion.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesgloseTest {

    private static final BigDecimal IVA = new BigDecimal("21.00");

    /** Price, then base and tax when it has its tax in it, then tax when it has not. */
    @ParameterizedTest
    @CsvSource({
        "36.00, 29.75, 6.25, 6.25",
        "39.90, 32.98, 6.92, 6.93",
        "29.99, 24.79, 5.20, 5.21",
        "24.95, 20.62, 4.33, 4.33",
        "19.90, 16.45, 3.45, 3.45",
        "45.00, 37.19, 7.81, 7.81",
        "0.01, 0.01, 0.00, 0.00",
        "0.00, 0.00, 0.00, 0.00",
        "-39.90, -32.98, -6.92, -6.93"
    })
    void onePriceInBothModes(BigDecimal price, BigDecimal base, BigDecimal iva, BigDecimal ivaOfBase) {
        assertSums(Desglose.of(List.of(line(price, ModoPrecio.PVP))), base, iva, price);
        assertSums(Desglose.of(List.of(line(base, ModoPrecio.NETO))), base, ivaOfBase, base.add(ivaOfBase));
    }

    @Test
    void eachGroupIsRoundedOnceAndGroupsAreAddedUp() {
        Desglose sums = Desglose.of(List.of(
                line("39.90", ModoPrecio.PVP),
                line("19.90", ModoPrecio.PVP),
                line("-9.95", ModoPrecio.PVP),
                line("10.05", ModoPrecio.NETO),
                line("10.05", ModoPrecio.NETO),
                new LineaImporte(new BigDecimal("10.00"), ModoPrecio.NETO, new BigDecimal("7.00"))));
        assertEquals(
                List.of(
                        "PVP 21.00: 41.20 + 8.65 = 49.85",
                        "NETO 7.00: 10.00 + 0.70 = 10.70",
                        "NETO 21.00: 20.10 + 4.22 = 24.32"),
                sums.grupos().stream()
                        .map(g ->
                                g.modo() + " " + g.porcentaje() + ": " + g.base() + " + " + g.iva() + " = " + g.total())
                        .toList());
        assertSums(sums, new BigDecimal("71.30"), new BigDecimal("13.57"), new BigDecimal("84.87"));
    }

    @Test
    void nothingComesToNothing() {
        BigDecimal zero = new BigDecimal("0.00");
        assertSums(Desglose.of(List.of()), zero, zero, zero);
    }

    @Property
    void baseAndTaxAreTheTotal(@ForAll("lines") List<LineaImporte> lines) {
        Desglose sums = Desglose.of(lines);
        assertEquals(sums.total(), sums.base().add(sums.iva()));
        sums.grupos().forEach(group -> assertEquals(group.total(), group.base().add(group.iva())));
    }

    @Property
    void groupsAreTheLines(@ForAll("lines") List<LineaImporte> lines) {
        for (Desglose.Grupo group : Desglose.of(lines).grupos()) {
            BigDecimal sum =
                    of(lines, group).map(LineaImporte::importe).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
            assertEquals(sum, group.modo() == ModoPrecio.PVP ? group.total() : group.base());
        }
    }

    @Property
    void taxIsItsRateOfTheBaseWithinACent(@ForAll("lines") List<LineaImporte> lines) {
        for (Desglose.Grupo group : Desglose.of(lines).grupos()) {
            BigDecimal exact = group.base().multiply(group.porcentaje()).movePointLeft(2);
            BigDecimal apart = exact.subtract(group.iva()).abs();
            assertEquals(true, apart.compareTo(new BigDecimal("0.01")) <= 0, group.toString());
        }
    }

    @Property
    void takenBackItIsTheSameWithAnotherSign(@ForAll("lines") List<LineaImporte> lines) {
        Desglose sums = Desglose.of(lines);
        Desglose back = Desglose.of(lines.stream().map(LineaImporte::negada).toList());
        assertEquals(sums.base().negate(), back.base());
        assertEquals(sums.iva().negate(), back.iva());
        assertEquals(sums.total().negate(), back.total());
    }

    @Provide
    Arbitrary<List<LineaImporte>> lines() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(new BigDecimal("-5000"), new BigDecimal("5000"))
                .ofScale(2)
                .map(amount -> amount.setScale(2, RoundingMode.UNNECESSARY));
        Arbitrary<BigDecimal> rates = Arbitraries.of("0", "4", "7", "10", "21").map(BigDecimal::new);
        return Combinators.combine(amounts, Arbitraries.of(ModoPrecio.class), rates)
                .as(LineaImporte::new)
                .list()
                .ofMaxSize(12);
    }

    private static Stream<LineaImporte> of(List<LineaImporte> lines, Desglose.Grupo group) {
        return lines.stream()
                .filter(line -> line.modo() == group.modo() && line.porcentaje().equals(group.porcentaje()));
    }

    private static LineaImporte line(String amount, ModoPrecio modo) {
        return line(new BigDecimal(amount), modo);
    }

    private static LineaImporte line(BigDecimal amount, ModoPrecio modo) {
        return new LineaImporte(amount, modo, IVA);
    }

    private static void assertSums(Desglose sums, BigDecimal base, BigDecimal iva, BigDecimal total) {
        assertEquals(base, sums.base());
        assertEquals(iva, sums.iva());
        assertEquals(total, sums.total());
    }
}
