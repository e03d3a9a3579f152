package es.isr.crm.web.shared.list;

import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a table, loaded a page at a time from a boundary's {@code search(filter, page)}.
 *
 * <p>The filter is the page's own object, not the table's column filters: the boundary knows what it may be. The sort
 * is the {@code field} of the column; the boundary accepts only names it knows and breaks ties by id, so that no row is
 * shown twice or never. Only the page on screen is kept.
 *
 * @param <R> a row, with an id
 * @param <F> what the rows are filtered by
 */
public class LazyListModel<R, F> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;

    private final Filter<F> filter;
    private final Search<R, F> search;
    private final Id<R> id;
    private String sort;
    private boolean ascending = true;
    private transient List<R> page = List.of();

    /**
     * @param filter gives the page's filter, asked again at each load
     * @param search the boundary's method
     * @param id the row's id, which becomes its key in the table
     */
    public LazyListModel(Filter<F> filter, Search<R, F> search, Id<R> id) {
        this.filter = filter;
        this.search = search;
        this.id = id;
    }

    /** The total comes with the rows, in {@link #load}. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return getRowCount();
    }

    @Override
    public List<R> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        remember(sortBy);
        // Both come with the request, and need not be what the table offers.
        PageRequest wanted = request(Math.max(0, first), Math.max(1, size));
        Page<R> found = search.search(filter.get(), wanted);
        if (found.rows().isEmpty() && found.total() > 0) {
            // Rows went away while the list was open: show the last page that still has some.
            int last = (int) ((found.total() - 1) / wanted.size()) * wanted.size();
            found = search.search(filter.get(), request(last, wanted.size()));
        }
        setRowCount(Math.toIntExact(found.total()));
        page = found.rows();
        return page;
    }

    @Override
    public String getRowKey(R row) {
        return String.valueOf(id.of(row));
    }

    @Override
    public R getRowData(String key) {
        return page.stream()
                .filter(row -> getRowKey(row).equals(key))
                .findFirst()
                .orElse(null);
    }

    private void remember(Map<String, SortMeta> sortBy) {
        sort = null;
        ascending = true;
        sortBy.values().stream().filter(SortMeta::isActive).findFirst().ifPresent(active -> {
            sort = active.getField();
            ascending = active.getOrder().isAscending();
        });
    }

    private PageRequest request(int first, int size) {
        return new PageRequest(first, size, sort, ascending);
    }

    /** What the rows are filtered by now. */
    public F getFilter() {
        return filter.get();
    }

    /** Rows for something else than the table, in the order that it shows. */
    public List<R> read(F wanted, int first, int size) {
        return search.search(wanted, request(first, size)).rows();
    }

    /** The order that the table shows. */
    public PageRequest getOrder() {
        return request(0, PageRequest.MAX_SIZE);
    }

    /** The id of a row. */
    public Object id(R row) {
        return id.of(row);
    }

    /** The page's filter as it is now. */
    @FunctionalInterface
    public interface Filter<F> extends Serializable {
        F get();
    }

    /** The id of a row. */
    @FunctionalInterface
    public interface Id<R> extends Serializable {
        Object of(R row);
    }

    /** A boundary's {@code search(filter, page)}. */
    @FunctionalInterface
    public interface Search<R, F> extends Serializable {
        Page<R> search(F filter, PageRequest page);
    }
}
