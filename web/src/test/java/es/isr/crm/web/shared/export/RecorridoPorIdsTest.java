package es.isr.crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecorridoPorIdsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "999,1", "1000,1", "1001,2", "2000,2", "2500,3"})
    void everyRowComesOnceInItsOrder(int size, int reads) {
        List<Long> ids = LongStream.range(0, size).map(id -> size - id).boxed().toList();
        List<Integer> asked = new ArrayList<>();
        List<Long> read = new ArrayList<>();
        new RecorridoPorIds<Long>(ids, page -> {
                    asked.add(page.size());
                    return page;
                })
                .forEachRemaining(read::addAll);
        assertEquals(ids, read);
        assertEquals(reads, asked.size());
    }

    /** A customer who is gone since leaves a page with a row less, not the end. */
    @Test
    void aPageWithFewerRowsIsNotTheLast() {
        List<Long> ids = LongStream.range(0, 2_500).boxed().toList();
        List<Long> read = new ArrayList<>();
        new RecorridoPorIds<Long>(
                        ids, page -> page.stream().filter(id -> id >= 1_200).toList())
                .forEachRemaining(read::addAll);
        assertEquals(ids.subList(1_200, 2_500), read);
    }

    @Test
    void nothingIsOneEmptyPage() {
        RecorridoPorIds<Long> reading = new RecorridoPorIds<>(List.of(), page -> page);
        assertEquals(List.of(), reading.next());
        assertThrows(NoSuchElementException.class, reading::next);
    }
}
