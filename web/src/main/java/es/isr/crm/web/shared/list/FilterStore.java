package es.isr.crm.web.shared.list;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The filter that each list had when it was left, so that who returns finds it. One per view, small objects of plain
 * values; the table itself keeps its page and order ({@code multiViewState}).
 */
@SessionScoped
public class FilterStore implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, Serializable> filters = new LinkedHashMap<>();

    /**
     * The filter of a view as it was left, or a new one.
     *
     * @param view the class of the view bean
     * @param empty makes the filter of a first visit
     */
    public synchronized <F extends Serializable> F of(Class<?> view, Class<F> type, Supplier<F> empty) {
        Serializable known = filters.computeIfAbsent(view.getName(), name -> empty.get());
        return type.cast(known);
    }

    /** Puts another filter in the place of the view's own: for filters that are records. */
    public synchronized void put(Class<?> view, Serializable filter) {
        filters.put(view.getName(), filter);
    }

    /** The next visit of the view starts without a filter. */
    public synchronized void clear(Class<?> view) {
        filters.remove(view.getName());
    }
}
