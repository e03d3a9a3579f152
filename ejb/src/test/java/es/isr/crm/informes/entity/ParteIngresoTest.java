package es.isr.crm.informes.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParteIngresoTest {

    @Test
    void linesOfAnInvoiceAddUpToItToTheCent() {
        // 3 × 9,99 = 29,97: base 24,77; alone each is 8,26, which makes 24,78.
        List<LineaImporte> lines = List.of(pvp("9.99"), pvp("9.99"), pvp("9.99"));
        assertEquals("24.77", Desglose.of(lines).base().toPlainString());
        assertEquals(List.of(part("8.25", "1.74"), part("8.26", "1.73"), part("8.26", "1.73")), ParteIngreso.of(lines));
    }

    @Test
    void differenceIsTheLargestLines() {
        // 29,90 + 3,50 = 33,40: base 27,60; alone 24,71 + 2,89 = 27,60.
        assertEquals(
                List.of(part("24.71", "5.19"), part("2.89", "0.61")),
                ParteIngreso.of(List.of(pvp("29.90"), pvp("3.50"))));
        // 0,03 + 0,02 = 0,05: base 0,04; alone 0,02 + 0,02 = 0,04. Without tax 0,05 + 0,04: tax 0,02; alone 0,01 +
        // 0,01.
        assertEquals(
                List.of(part("0.02", "0.01"), part("0.02", "0.00"), part("0.05", "0.01"), part("0.04", "0.01")),
                ParteIngreso.of(List.of(pvp("0.03"), pvp("0.02"), neto("0.05"), neto("0.04"))));
    }

    @Test
    void pricesWithoutTaxKeepTheirBase() {
        // 10,02 × 2 = 20,04: tax 4,21; alone 2,10 each.
        assertEquals(
                List.of(part("10.02", "2.11"), part("10.02", "2.10")),
                ParteIngreso.of(List.of(neto("10.02"), neto("10.02"))));
    }

    @Test
    void creditsTakeBack() {
        assertEquals(
                List.of(part("32.98", "6.92"), part("-32.98", "-6.92")),
                ParteIngreso.of(List.of(pvp("39.90"), pvp("-39.90"))));
        assertEquals(List.of(), ParteIngreso.of(List.of()));
    }

    private static ParteIngreso part(String base, String iva) {
        return new ParteIngreso(new BigDecimal(base), new BigDecimal(iva));
    }

    private static LineaImporte pvp(String euros) {
        return new LineaImporte(new BigDecimal(euros), ModoPrecio.PVP, new BigDecimal("21"));
    }

    private static LineaImporte neto(String euros) {
        return new LineaImporte(new BigDecimal(euros), ModoPrecio.NETO, new BigDecimal("21"));
    }
}
