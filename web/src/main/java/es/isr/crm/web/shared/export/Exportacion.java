package es.isr.crm.web.shared.export;

import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.list.LazyListModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a list gives when it is exported: the columns, in their order, and the rows that its filter leaves, in the order
 * shown. A view offers it by a getter; the tag {@code crm:exportar} does the rest.
 *
 * @param <R> a row
 */
public final class Exportacion<R> {

    private final String nombre;
    private final String filtro;
    private final Supplier<Iterator<List<R>>> paginas;
    private final List<Columna<R>> columnas = new ArrayList<>();

    private Exportacion(String nombre, String filtro, Supplier<Iterator<List<R>>> paginas) {
        this.nombre = nombre;
        this.filtro = filtro;
        this.paginas = paginas;
    }

    /**
     * The rows of a list, a page after the other.
     *
     * @param nombre first part of the file's name, and how the audit calls the list: {@code clientes}
     */
    public static <R, F> Exportacion<R> of(String nombre, LazyListModel<R, F> lista) {
        return new Exportacion<>(nombre, FiltroLegible.of(lista.getFilter()), () -> new Recorrido<>(lista, null));
    }

    /**
     * The rows of a list that is long, or grows while it is read: each page is what comes after the last row of the one
     * before.
     *
     * @param siguiente narrows a filter to what comes after a row
     */
    public static <R, F> Exportacion<R> of(String nombre, LazyListModel<R, F> lista, Siguiente<R, F> siguiente) {
        return new Exportacion<>(nombre, FiltroLegible.of(lista.getFilter()), () -> new Recorrido<>(lista, siguiente));
    }

    /**
     * The rows of a list of very many that others work on meanwhile: which they are is settled first, once.
     *
     * @param ids the ids of all rows that a filter leaves, in an order
     * @param filas the rows of some ids, in their order
     */
    public static <R, F> Exportacion<R> of(
            String nombre, LazyListModel<R, F> lista, Ids<F> ids, Function<List<Long>, List<R>> filas) {
        return new Exportacion<>(
                nombre,
                FiltroLegible.of(lista.getFilter()),
                () -> new RecorridoPorIds<>(ids.find(lista.getFilter(), lista.getOrder()), filas));
    }

    /**
     * One column more.
     *
     * @param clave key of its heading
     * @param valor what a row has there; its type decides how it is written
     */
    public Exportacion<R> columna(String clave, Function<R, ?> valor) {
        columnas.add(new Columna<>(clave, valor));
        return this;
    }

    /** One column more for who may see it. */
    public Exportacion<R> columna(boolean visible, String clave, Function<R, ?> valor) {
        return visible ? columna(clave, valor) : this;
    }

    String nombre() {
        return nombre;
    }

    /** What the rows are narrowed by, in words; empty for all. */
    String filtro() {
        return filtro;
    }

    List<String> claves() {
        return columnas.stream().map(Columna::clave).toList();
    }

    /** The rows from the first on. */
    Iterator<List<R>> paginas() {
        return paginas.get();
    }

    List<Object> valores(R row) {
        List<Object> values = new ArrayList<>(columnas.size());
        columnas.forEach(columna -> values.add(columna.valor().apply(row)));
        return values;
    }

    /** Narrows a filter to what comes after a row. */
    @FunctionalInterface
    public interface Siguiente<R, F> {
        F after(F filter, R row);
    }

    /** The ids of all rows that a filter leaves, in an order. */
    @FunctionalInterface
    public interface Ids<F> {
        List<Long> find(F filter, PageRequest order);
    }
}
