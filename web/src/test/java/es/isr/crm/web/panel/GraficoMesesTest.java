package es.isr.crm.web.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.web.panel.GraficoMeses.Fila;
import es.isr.crm.web.panel.GraficoMeses.Linea;
import es.isr.crm.web.panel.GraficoMeses.Mes;
import es.isr.crm.web.panel.GraficoMeses.Unidad;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scale of a chart, and where its bars end. */
class GraficoMesesTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "NUMERO,0,4",
        "NUMERO,1,4",
        "NUMERO,4,4",
        "NUMERO,5,8",
        "NUMERO,9,20",
        "NUMERO,39,40",
        "NUMERO,52,80",
        "NUMERO,3412,4000",
        "EUROS,112904.11,200000",
        "EUROS,3912904.11,4000000",
        "PORCENTAJE,0,0.4",
        "PORCENTAJE,0.5,0.8",
        "PORCENTAJE,3.4,4"
    })
    void theScaleReachesTheHighestValueInRoundSteps(Unidad unidad, BigDecimal highest, BigDecimal top) {
        List<Linea> lines = new GraficoMeses("x", unidad, List.of(new Fila(MONTH, highest, null))).getLineas();
        assertEquals(5, lines.size());
        assertEquals(0, lines.get(0).valor().signum());
        assertEquals(0, top.compareTo(lines.get(4).valor()));
    }

    @Test
    void aBarReachesFromTheFootToItsValue() {
        Mes month = new GraficoMeses("x", Unidad.NUMERO, List.of(Fila.of(MONTH, 40, 20)))
                .getMeses()
                .get(0);
        assertEquals(184, month.uno().alto());
        assertEquals(8, month.uno().y());
        assertEquals(92, month.otro().alto());
        assertEquals(100, month.otro().y());
    }

    /** In a picture of 300 that is 298 wide on a telephone: names of 11 need some 25. */
    @Test
    void everyOtherMonthIsNamedUpToTheLast() {
        List<Mes> months = new GraficoMeses(
                        "x",
                        Unidad.NUMERO,
                        IntStream.range(0, 12)
                                .mapToObj(i -> Fila.of(MONTH.minusMonths(11L - i), i, 0))
                                .toList())
                .getMeses();
        assertTrue(months.get(11).nombrado());
        List<Mes> named = months.stream().filter(Mes::nombrado).toList();
        assertEquals(6, named.size());
        assertTrue(named.get(1).x() - named.get(0).x() > 40);
        assertTrue(named.get(5).x() < 290);
    }

    @Test
    void whatIsBelowZeroOrUnknownHasNoBar() {
        GraficoMeses chart = new GraficoMeses(
                "x",
                Unidad.EUROS,
                List.of(new Fila(MONTH, new BigDecimal("-10.00"), null), new Fila(MONTH.plusMonths(1), null, null)));
        assertEquals(0, chart.getMeses().get(0).uno().alto());
        assertEquals(0, chart.getMeses().get(1).uno().alto());
        assertFalse(chart.isDoble());
        assertTrue(new GraficoMeses("x", Unidad.NUMERO, List.of(Fila.of(MONTH, 1, 0))).isDoble());
    }
}
