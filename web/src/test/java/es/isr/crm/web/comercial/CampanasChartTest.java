package es.isr.crm.web.comercial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.comercial.entity.CampanaRow;
import es.isr.crm.comercial.entity.CifrasCampana;
import es.isr.crm.comercial.entity.EstadoCampana;
import es.isr.crm.comercial.entity.TipoCampana;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is in the chart, in which order, and how long the bars are. */
class CampanasChartTest {

    @Test
    void theBestComesFirstAndTheHighestIsTheWholeLength() {
        List<CampanaRow> rows = List.of(row(1, 10, 2), row(2, 40, 8), row(3, 5, 0));
        assertEquals("[2 100.0, 1 25.0, 3 12.5]", bars(rows, MedidaCampana.LEADS));
        assertEquals("[1 20.0 100.0, 2 20.0 100.0, 3 0.0 0.0]", figures(rows, MedidaCampana.CONVERSION));
    }

    @Test
    void theCheapestComesFirstAndWhoBroughtNobodyHasNoCost() {
        List<CampanaRow> rows = List.of(row(1, 10, 2), row(2, 40, 8), row(3, 5, 0));
        assertEquals("[2 12.50 25.0, 1 50.00 100.0]", figures(rows, MedidaCampana.COSTE_CLIENTE));
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        List<CampanaRow> rows =
                IntStream.rangeClosed(1, 15).mapToObj(i -> row(i, i, 0)).toList();
        CampanasChart chart = new CampanasChart(rows, MedidaCampana.LEADS);
        assertEquals(12, chart.getBarras().size());
        assertEquals(3, chart.getMas());
        assertEquals("[1 0]", bars(List.of(row(1, 0, 0)), MedidaCampana.CLIENTES));
    }

    private static String bars(List<CampanaRow> rows, MedidaCampana medida) {
        return new CampanasChart(rows, medida)
                .getBarras().stream()
                        .map(bar -> bar.id() + " " + bar.ancho())
                        .toList()
                        .toString();
    }

    private static String figures(List<CampanaRow> rows, MedidaCampana medida) {
        return new CampanasChart(rows, medida)
                .getBarras().stream()
                        .map(bar -> bar.id() + " " + bar.valor() + " " + bar.ancho())
                        .toList()
                        .toString();
    }

    private static CampanaRow row(long id, long leads, long clientes) {
        return new CampanaRow(
                id,
                "C" + id,
                "Campaña " + id,
                TipoCampana.RADIO,
                EstadoCampana.EN_MARCHA,
                LocalDate.of(2026, 11, 1),
                null,
                new BigDecimal("100.00"),
                new CifrasCampana(leads, leads - clientes, clientes, 0, BigDecimal.ZERO, BigDecimal.ZERO));
    }
}
