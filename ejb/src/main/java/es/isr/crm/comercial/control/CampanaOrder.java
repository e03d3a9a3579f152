package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.CampanaFilter;
import es.isr.crm.comercial.entity.CampanaRow;
import es.isr.crm.comercial.entity.EstadoCampana;
import es.isr.crm.shared.entity.PageRequest;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Narrows and sorts campaigns; the id breaks ties. */
public final class CampanaOrder {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final Map<String, Comparator<CampanaRow>> SORTS = Map.of(
            "nombre", Comparator.comparing(CampanaRow::nombre, Collator.getInstance(SPANISH)),
            "inicio", Comparator.comparing(CampanaRow::inicio),
            "presupuesto", Comparator.comparing(CampanaRow::presupuesto),
            "leads", Comparator.comparingLong(row -> row.cifras().leads()),
            "clientes", Comparator.comparingLong(row -> row.cifras().clientes()),
            "conversion", nullsFirst(row -> row.cifras().getConversion()),
            "costeLead", nullsFirst(CampanaRow::getCosteLead),
            "costeCliente", nullsFirst(CampanaRow::getCosteCliente),
            "ingresos", Comparator.comparing(row -> row.cifras().ingresos()));

    /** Those that run before those to come, then those that are over; the latest first. */
    private static final Comparator<CampanaRow> OWN = Comparator.comparing(
                    (CampanaRow row) -> row.estado() != EstadoCampana.EN_MARCHA)
            .thenComparing(CampanaRow::estado)
            .thenComparing(Comparator.comparing(CampanaRow::inicio).reversed());

    private CampanaOrder() {}

    /** What a filter leaves, in no new order. */
    public static List<CampanaRow> narrow(List<CampanaRow> rows, CampanaFilter filter) {
        return rows.stream().filter(row -> matches(row, filter)).toList();
    }

    /**
     * @param rows what is wanted
     * @param page in which order, and which part; sorted by {@code nombre}, {@code inicio}, {@code presupuesto}, {@code leads},
     *     {@code clientes}, {@code conversion}, {@code costeLead}, {@code costeCliente} or {@code ingresos}, by none of these
     *     those that run first
     */
    public static List<CampanaRow> page(List<CampanaRow> rows, PageRequest page) {
        Comparator<CampanaRow> order = page.sort() == null ? OWN : SORTS.getOrDefault(page.sort(), OWN);
        if (page.sort() != null && !page.ascending()) {
            order = order.reversed();
        }
        return rows.stream()
                .sorted(order.thenComparing(CampanaRow::id))
                .skip(page.first())
                .limit(page.size())
                .toList();
    }

    private static Comparator<CampanaRow> nullsFirst(Function<CampanaRow, BigDecimal> figure) {
        return Comparator.comparing(figure, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static boolean matches(CampanaRow row, CampanaFilter filter) {
        String text = plain(row.codigo() + " " + row.nombre());
        return (filter.texto() == null
                        || Stream.of(plain(filter.texto()).split("\\s+")).allMatch(text::contains))
                && (filter.tipos().isEmpty() || filter.tipos().contains(row.tipo()))
                && (filter.estados().isEmpty() || filter.estados().contains(row.estado()));
    }

    /** Small letters without accents; ñ stays what it is, as in the database. */
    private static String plain(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(SPANISH).replace('ñ', '\u0001'), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}", "").replace('\u0001', 'ñ');
    }
}
