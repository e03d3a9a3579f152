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
            new EstadisticaRow("nobody", null, 1, 0, ResumenTiempos.NINGUNO, ResumenTiempos.NINGUNO));

    @Test
    void barsAreAsLongAsTheirTimes() {
        GraficoTiempos chart = new GraficoTiempos(ROWS, EstadisticaRow::clave, false);
        assertEquals(
                List.of(0L, 120L, 240L, 360L, 480L),
                chart.getLineas().stream().map(GraficoTiempos.Linea::minutos).toList());
        assertEquals(
                List.of(
                        new Barras("2026-10", 25.0, 100.0, ROWS.get(0).resolucion()),
                        new Barras("nobody", 0, 0, ResumenTiempos.NINGUNO)),
                chart.getGrupos());
    }

    @Test
    void firstAnswersHaveAScaleOfTheirOwn() {
        GraficoTiempos chart = new GraficoTiempos(ROWS, EstadisticaRow::clave, true);
        assertEquals(20L, chart.getLineas().get(4).minutos());
        assertEquals(20.0, chart.getGrupos().get(0).mediana());
    }

    @Test
    void scaleEndsNotFarBeyondTheLongestBar() {
        ResumenTiempos long99 = new ResumenTiempos(9, 900L, 800L, 99 * 60L);
        GraficoTiempos chart = new GraficoTiempos(
                List.of(new EstadisticaRow("2026-10", null, 9, 0, ResumenTiempos.NINGUNO, long99)),
                EstadisticaRow::clave,
                false);
        assertEquals(100 * 60L, chart.getLineas().get(4).minutos());
        assertEquals(99.0, chart.getGrupos().get(0).p90());
    }

    @Test
    void emptyChartHasAScale() {
        assertEquals(
                List.of(0L, 1L, 2L, 3L, 4L),
                new GraficoTiempos(List.of(), EstadisticaRow::clave, false)
                        .getLineas().stream().map(GraficoTiempos.Linea::minutos).toList());
    }
}
