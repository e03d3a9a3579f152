package es.isr.crm.soporte.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumenTiemposTest {

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "7, 7, 7, 7",
        // even many: between the two in the middle, half a minute is a whole one
        "10 20, 15, 15, 20",
        "10 21, 16, 16, 21",
        "30 10 20, 20, 20, 30",
        // one that took very long moves the mean, not the median; of nine, all are within nine of ten
        "1 1 1 1 1 1 1 1 991, 111, 1, 991",
        // of ten the longest is left out, of eleven as well, of twenty two are
        "10 9 8 7 6 5 4 3 2 1, 6, 6, 9",
        "11 10 9 8 7 6 5 4 3 2 1, 6, 6, 10",
        "0 0 0 0, 0, 0, 0"
    })
    void timesAreSummedUp(String minutos, long media, long mediana, long p90) {
        int[] times = Stream.of(minutos.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertEquals(new ResumenTiempos(times.length, media, mediana, p90), ResumenTiempos.of(times));
    }

    @Test
    void nineOfTenAreWithinTheNinth() {
        assertEquals(
                90L, ResumenTiempos.of(IntStream.rangeClosed(1, 100).toArray()).p90());
        assertEquals(
                18L, ResumenTiempos.of(IntStream.rangeClosed(1, 20).toArray()).p90());
    }

    @Test
    void ofNothingNothingIsSaid() {
        assertEquals(new ResumenTiempos(0, null, null, null), ResumenTiempos.of(new int[0]));
    }

    @Test
    void groupsHoldTheirOwnAndAllTogether() {
        RecuentoTiempos counted = new RecuentoTiempos();
        for (int i = 0; i < 100; i++) {
            counted.add(2, i, i % 2 == 0 ? 10 * i : RecuentoTiempos.SIN_TIEMPO, i < 3);
        }
        counted.add(1, RecuentoTiempos.SIN_TIEMPO, RecuentoTiempos.SIN_TIEMPO, false);
        assertEquals("[1, 2]", counted.grupos().keySet().toString());
        assertEquals(
                new EstadisticaRow(
                        "b",
                        null,
                        100,
                        3,
                        new ResumenTiempos(100, 50L, 50L, 89L),
                        new ResumenTiempos(50, 490L, 490L, 880L)),
                counted.grupos().get(2L).row("b", null));
        assertEquals(
                new EstadisticaRow("a", null, 1, 0, ResumenTiempos.NINGUNO, ResumenTiempos.NINGUNO),
                counted.grupos().get(1L).row("a", null));
        assertEquals(101, counted.total().tickets());
        assertEquals(51, counted.total().abiertos());
    }
}
