package es.isr.crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.list.LazyListModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecorridoTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 1_001, 5_000})
    void everyRowComesOnceInItsOrder(int size) {
        List<Integer> all = IntStream.range(0, size).boxed().toList();
        assertEquals(all, read(new Recorrido<>(list(all), null)));
        assertEquals(all, read(new Recorrido<>(list(all), (after, row) -> row)));
    }

    @Test
    void rowsThatComeInFrontMeanwhileMakeNoneComeTwice() {
        List<Integer> all = new ArrayList<>(IntStream.range(0, 2_500).boxed().toList());
        Recorrido<Integer, Integer> reading = new Recorrido<>(list(all), null);
        List<Integer> read = new ArrayList<>(reading.next());
        all.add(0, -1);
        all.add(0, -2);
        read.addAll(read(reading));
        assertEquals(IntStream.range(0, 2_500).boxed().toList(), read);
    }

    @Test
    void rowsWithoutKeyComeToo() {
        List<Integer> all = List.of(1, 2, 3);
        LazyListModel<Integer, Integer> reports = new LazyListModel<>(
                () -> null, (after, page) -> search(all, after, page), row -> row == 3 ? null : row);
        assertEquals(all, read(new Recorrido<>(reports, null)));
    }

    private static List<Integer> read(Recorrido<Integer, Integer> reading) {
        List<Integer> read = new ArrayList<>();
        reading.forEachRemaining(read::addAll);
        return read;
    }

    /** The filter is the row after which to begin. */
    private static LazyListModel<Integer, Integer> list(List<Integer> all) {
        return new LazyListModel<>(() -> null, (after, page) -> search(all, after, page), row -> row);
    }

    private static Page<Integer> search(List<Integer> all, Integer after, PageRequest page) {
        List<Integer> rows = all.stream()
                .filter(row -> after == null || row > after)
                .skip(page.first())
                .limit(page.size())
                .toList();
        return new Page<>(rows, all.size());
    }
}
