package es.isr.crm.facturacion.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.facturacion.entity.LineaImpresa;
import es.isr.crm.facturacion.entity.PaginaFactura;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaginasFacturaTest {

    @Test
    void fewLinesStandOnOnePageWithNothingCarriedOver() {
        List<PaginaFactura> pages = PaginasFactura.of(lines(5, ModoPrecio.PVP));
        assertEquals(1, pages.size());
        assertNull(pages.get(0).anterior());
        assertNull(pages.get(0).sigue());
        assertFalse(pages.get(0).salto());
    }

    @Test
    void whatIsCarriedForwardIsBroughtForward() {
        List<PaginaFactura> pages = PaginasFactura.of(lines(100, ModoPrecio.PVP));
        assertTrue(pages.size() > 2, pages.size() + " pages");
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < pages.size(); i++) {
            PaginaFactura page = pages.get(i);
            boolean last = i == pages.size() - 1;
            assertEquals(i == 0 ? null : sum.setScale(2), page.anterior());
            sum = page.lineas().stream().map(LineaImpresa::importe).reduce(sum, BigDecimal::add);
            assertEquals(last ? null : sum, page.sigue());
            assertEquals(!last, page.salto());
        }
        assertEquals(new BigDecimal("1250.00"), sum);
    }

    @Test
    void noLineIsLostOrMovedWithinItsMode() {
        List<LineaImpresa> lines = Stream.concat(
                        lines(37, ModoPrecio.NETO).stream(), lines(41, ModoPrecio.PVP).stream())
                .toList();
        List<LineaImpresa> printed = PaginasFactura.of(lines).stream()
                .flatMap(page -> page.lineas().stream())
                .toList();
        assertEquals(lines.subList(37, 78), printed.subList(0, 41));
        assertEquals(lines.subList(0, 37), printed.subList(41, 78));
    }

    @Test
    void longDescriptionsTakeMorePages() {
        String longest = "CENTRALITA VIRTUAL CON DESVÍO ".repeat(8);
        List<LineaImpresa> lines = IntStream.range(0, 30)
                .mapToObj(i -> line(longest, ModoPrecio.PVP))
                .toList();
        assertTrue(PaginasFactura.of(lines).size()
                > PaginasFactura.of(lines(30, ModoPrecio.PVP)).size());
    }

    private static List<LineaImpresa> lines(int count, ModoPrecio modo) {
        return IntStream.range(0, count).mapToObj(i -> line("Línea " + i, modo)).toList();
    }

    private static LineaImpresa line(String descripcion, ModoPrecio modo) {
        return new LineaImpresa(
                descripcion,
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 31),
                BigDecimal.ONE,
                new BigDecimal("10.3306"),
                new BigDecimal("21.00"),
                modo,
                new BigDecimal("12.50"));
    }
}
