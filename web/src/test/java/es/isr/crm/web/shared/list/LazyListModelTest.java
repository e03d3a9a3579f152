package es.isr.crm.web.shared.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** A list of a hundred and ten numbers, in pages of 25. */
class LazyListModelTest {

    private final List<PageRequest> asked = new ArrayList<>();
    private int total = 110;
    private final LazyListModel<Integer, String> model = new LazyListModel<>(() -> "filter", this::search, row -> row);

    @Test
    void aPageComesWithTheTotalInOneSearch() {
        assertEquals(IntStream.range(25, 50).boxed().toList(), load(25, Map.of()));
        assertEquals(110, model.getRowCount());
        assertEquals(110, model.count(Map.of()));
        assertEquals(List.of(new PageRequest(25, 25, null, true)), asked);
    }

    @Test
    void theSortIsTheFieldOfTheColumn() {
        load(
                0,
                Map.of(
                        "nombre",
                        SortMeta.builder()
                                .field("nombre")
                                .order(SortOrder.DESCENDING)
                                .build()));
        load(
                0,
                Map.of(
                        "nombre",
                        SortMeta.builder()
                                .field("nombre")
                                .order(SortOrder.UNSORTED)
                                .build()));
        assertEquals(List.of(new PageRequest(0, 25, "nombre", false), new PageRequest(0, 25, null, true)), asked);
    }

    @Test
    void aPageBeyondTheEndIsTheLastOneThatHasRows() {
        total = 60;
        assertEquals(IntStream.range(50, 60).boxed().toList(), load(75, Map.of()));
        assertEquals(60, model.getRowCount());
    }

    @Test
    void anEmptyListIsAskedOnce() {
        total = 0;
        assertEquals(List.of(), load(0, Map.of()));
        assertEquals(1, asked.size());
    }

    @Test
    void aRowIsFoundByItsKeyOnThePageThatIsShown() {
        load(25, Map.of());
        assertEquals(30, model.getRowData("30"));
        assertNull(model.getRowData("99"));
    }

    private List<Integer> load(int first, Map<String, SortMeta> sort) {
        return model.load(first, 25, sort, Map.of());
    }

    private Page<Integer> search(String filter, PageRequest page) {
        assertEquals("filter", filter);
        asked.add(page);
        return new Page<>(
                IntStream.range(0, total)
                        .boxed()
                        .skip(page.first())
                        .limit(page.size())
                        .toList(),
                total);
    }
}
