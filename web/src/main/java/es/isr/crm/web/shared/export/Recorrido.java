package es.isr.crm.web.shared.export;

import es.isr.crm.web.shared.export.Exportacion.Siguiente;
import es.isr.crm.web.shared.list.LazyListModel;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Goes through a list to its end, a page at a time. Rows that are added meanwhile push the others on: what was on the
 * page before is not given again.
 */
final class Recorrido<R, F> implements Iterator<List<R>> {

    static final int PAGE = 1_000;

    private final LazyListModel<R, F> lista;
    private final Siguiente<R, F> siguiente;
    private F filter;
    private int first;
    /** A line of a report may have no key. */
    private Set<Object> before = new HashSet<>();

    private boolean ended;

    /** @param siguiente narrows the filter to what comes after a row; null goes on by counting rows */
    Recorrido(LazyListModel<R, F> lista, Siguiente<R, F> siguiente) {
        this.lista = lista;
        this.siguiente = siguiente;
        this.filter = lista.getFilter();
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    @Override
    public List<R> next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        List<R> rows = lista.read(filter, first, PAGE);
        ended = rows.size() < PAGE;
        if (siguiente != null && !ended) {
            filter = siguiente.after(filter, rows.get(rows.size() - 1));
        } else {
            first += PAGE;
        }
        List<R> fresh =
                rows.stream().filter(row -> !before.contains(lista.id(row))).toList();
        before = rows.stream().map(lista::id).collect(Collectors.toSet());
        return fresh;
    }
}
