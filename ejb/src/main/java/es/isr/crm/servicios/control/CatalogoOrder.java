package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.CatalogoFilter;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.shared.entity.PageRequest;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Narrows and sorts a catalogue; the id breaks ties. */
public final class CatalogoOrder {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final Comparator<CatalogoRow> BY_NAME =
            Comparator.comparing(row -> row.plan().nombre(), Collator.getInstance(SPANISH));

    private static final Map<String, Comparator<CatalogoRow>> SORTS = Map.of(
            "nombre", BY_NAME,
            "tipo", Comparator.comparing(row -> row.plan().tipo()),
            "precio", Comparator.comparing(row -> row.plan().precioMensual()),
            "servicios", Comparator.comparingLong(CatalogoRow::servicios),
            "ingresosPvp", Comparator.comparing(CatalogoRow::ingresosPvp),
            "ingresosNeto", Comparator.comparing(CatalogoRow::ingresosNeto));

    /** On sale before retired, recommended first, then by kind and price: as it is offered. */
    private static final Comparator<CatalogoRow> AS_OFFERED = Comparator.comparing(
                    (CatalogoRow row) -> !row.plan().activo())
            .thenComparing(row -> !row.plan().destacado())
            .thenComparing(row -> row.plan().tipo())
            .thenComparing(row -> row.plan().precioMensual());

    private CatalogoOrder() {}

    /**
     * @param rows the catalogue
     * @param filter what is wanted of it
     * @return what is wanted, in no new order
     */
    public static List<CatalogoRow> narrow(List<CatalogoRow> rows, CatalogoFilter filter) {
        return rows.stream().filter(row -> matches(row, filter)).toList();
    }

    /**
     * @param rows what is wanted
     * @param page in which order, and which part; sorted by {@code nombre}, {@code tipo}, {@code precio}, {@code servicios},
     *     {@code ingresosPvp} or {@code ingresosNeto}, as they are offered when by none of these
     */
    public static List<CatalogoRow> page(List<CatalogoRow> rows, PageRequest page) {
        Comparator<CatalogoRow> order = page.sort() == null ? AS_OFFERED : SORTS.getOrDefault(page.sort(), AS_OFFERED);
        if (page.sort() != null && !page.ascending()) {
            order = order.reversed();
        }
        return rows.stream()
                .sorted(order.thenComparing(CatalogoRow::id))
                .skip(page.first())
                .limit(page.size())
                .toList();
    }

    private static boolean matches(CatalogoRow row, CatalogoFilter filter) {
        String text = plain(row.plan().nombre() + " "
                + (row.plan().descripcion() == null ? "" : row.plan().descripcion()));
        return (filter.texto() == null
                        || Stream.of(plain(filter.texto()).split("\\s+")).allMatch(text::contains))
                && (filter.tipos().isEmpty()
                        || filter.tipos().contains(row.plan().tipo()))
                && (filter.activo() == null || filter.activo() == row.plan().activo())
                && (!filter.destacado() || row.plan().destacado());
    }

    /** Small letters without accents; ñ stays what it is, as in the database. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(SPANISH).replace('ñ', '\u0001'), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "").replace('\u0001', 'ñ');
    }
}
