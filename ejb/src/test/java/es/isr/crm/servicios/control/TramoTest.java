package es.isr.crm.servicios.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TramoTest {

    /** Of how many, from which on: how many are passed over, how many are read, from the end, row for row. */
    @ParameterizedTest
    @CsvSource({
        "100000, 0, 0, 25, false, true",
        "100000, 25, 25, 25, false, true",
        "100000, 50000, 50000, 25, false, false",
        "100000, 50025, 49950, 25, true, false",
        "100000, 99975, 0, 25, true, true",
        "100010, 100000, 0, 10, true, true",
        "5000, 0, 0, 25, false, true",
        "4999, 0, 0, 25, false, false",
        "30, 25, 0, 5, true, false",
        "30, 0, 0, 25, false, false",
        "0, 0, 0, 0, false, true",
        "20, 25, 0, 0, true, true"
    })
    void aPageIsReadFromTheNearerEnd(long total, int first, int from, int size, boolean fromEnd, boolean row) {
        assertEquals(new Tramo(from, size, fromEnd, row), Tramo.of(new PageRequest(first, 25, null, true), total));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 25, 26, 99, 100, 101, 1_000})
    void allPagesTogetherAreTheList(int total) {
        List<Integer> all = IntStream.range(0, total).boxed().toList();
        List<Integer> read = new ArrayList<>();
        for (int first = 0; first < total; first += 25) {
            read.addAll(read(all, Tramo.of(new PageRequest(first, 25, null, true), total)));
        }
        assertEquals(all, read);
    }

    private static List<Integer> read(List<Integer> all, Tramo tramo) {
        List<Integer> list = new ArrayList<>(all);
        if (tramo.desdeElFinal()) {
            Collections.reverse(list);
        }
        List<Integer> page = new ArrayList<>(list.subList(tramo.first(), tramo.first() + tramo.size()));
        if (tramo.desdeElFinal()) {
            Collections.reverse(page);
        }
        return page;
    }
}
