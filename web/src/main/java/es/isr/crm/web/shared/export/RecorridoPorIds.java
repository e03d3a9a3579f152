package es.isr.crm.web.shared.export;

import es.isr.crm.shared.entity.PageRequest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Goes through things whose ids were settled before, some at a time: eight bytes for each is all that is kept, nobody is given
 * twice or left out because others came or changed meanwhile.
 */
final class RecorridoPorIds<R> implements Iterator<List<R>> {

    static final int PAGE = PageRequest.MAX_SIZE;

    private final long[] ids;
    private final Function<List<Long>, List<R>> rows;
    private int next;
    private boolean begun;

    RecorridoPorIds(List<Long> ids, Function<List<Long>, List<R>> rows) {
        this.ids = ids.stream().mapToLong(Long::longValue).toArray();
        this.rows = rows;
    }

    /** Nothing at all is one empty page. */
    @Override
    public boolean hasNext() {
        return !begun || next < ids.length;
    }

    @Override
    public List<R> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        begun = true;
        int from = next;
        next = Math.min(ids.length, from + PAGE);
        return from == next
                ? List.of()
                : rows.apply(Arrays.stream(ids, from, next).boxed().toList());
    }
}
