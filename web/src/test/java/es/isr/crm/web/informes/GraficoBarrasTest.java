package es.isr.crm.web.informes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.web.informes.GraficoBarras.Barra;
import es.isr.crm.web.informes.GraficoBarras.Dato;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraficoBarrasTest {

    @Test
    void longestBarHasAllTheRoomAndLessThanNothingHasNone() {
        GraficoBarras chart = new GraficoBarras(List.of(
                new Dato("a", new BigDecimal("30.00"), "30 €"),
                new Dato("b", 10L, "10"),
                new Dato("c", new BigDecimal("-5.00"), "-5 €"),
                new Dato("d", null, "—")));
        assertEquals(
                List.of(
                        new Barra("a", 100.0, "30 €"),
                        new Barra("b", 33.3, "10"),
                        new Barra("c", 0.0, "-5 €"),
                        new Barra("d", 0.0, "—")),
                chart.getBarras());
        assertEquals(0, chart.getMas());
    }

    @Test
    void nothingAtAllHasNoBars() {
        assertEquals(List.of(new Barra("a", 0.0, "0")), new GraficoBarras(List.of(new Dato("a", 0L, "0"))).getBarras());
    }

    @Test
    void restIsInTheTable() {
        GraficoBarras chart = new GraficoBarras(Collections.nCopies(30, new Dato("a", 1L, "1")));
        assertEquals("24 6", chart.getBarras().size() + " " + chart.getMas());
    }
}
