package es.isr.crm.web.informes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.ResumenTiempos;
import es.isr.crm.web.informes.GraficoTiempos.Barras;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraficoTiemposTest {

    private static final List<EstadisticaRow> ROWS = List.of(
            new EstadisticaRow(
                    "2026-10", null, 9, 0, new ResumenTiempos(9, 5L, 4L, 12L), new ResumenTiempos(9, 200L, 120L, 480L)),
            new EstadisticaRow(
                    "a name that is longer than there is room for it",
                    null,
                    1,
                    0,
                    ResumenTiempos.NINGUNO,
                    ResumenTiempos.NINGUNO));

    @Test
    void barsAreAsLongAsTheirTimes() {
        GraficoTiempos chart = new GraficoTiempos(ROWS, EstadisticaRow::clave, false);
        assertEquals(
                List.of(0L, 120L, 240L, 360L, 480L),
                chart.getLineas().stream().map(GraficoTiempos.Linea::minutos).toList());
        assertEquals(
                List.of(
                        new Barras("2026-10", 6, 18, 20, 43.0, 172.0),
                        new Barras("a name that is l…", 40, 52, 54, 0, 0)),
                chart.getGrupos());
        assertEquals(90, chart.getAlto());
    }

    @Test
    void firstAnswersHaveAScaleOfTheirOwn() {
        GraficoTiempos chart = new GraficoTiempos(ROWS, EstadisticaRow::clave, true);
        assertEquals(20L, chart.getLineas().get(4).minutos());
        assertEquals(34.4, chart.getGrupos().get(0).mediana());
    }

    @Test
    void emptyChartHasAScale() {
        assertEquals(
                List.of(0L, 1L, 2L, 3L, 4L),
                new GraficoTiempos(List.of(), EstadisticaRow::clave, false)
                        .getLineas().stream().map(GraficoTiempos.Linea::minutos).toList());
    }
}
