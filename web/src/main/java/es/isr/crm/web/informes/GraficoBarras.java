package es.isr.crm.web.informes;

import java.util.List;

/** One measure of the lines of a report as bars, the longest as long as there is room. What is less than nothing has none. */
public final class GraficoBarras {

    /** More bars than these nobody compares; the table has all. */
    private static final int MOST = 24;

    private static final double WHOLE = 100;

    private final List<Dato> data;

    GraficoBarras(List<Dato> data) {
        this.data = data;
    }

    /**
     * A line of the report.
     *
     * @param valor null when it means nothing there
     * @param texto the value as people read it
     */
    record Dato(String nombre, Number valor, String texto) {

        private double length() {
            return valor == null ? 0 : Math.max(0, valor.doubleValue());
        }
    }

    /**
     * A bar.
     *
     * @param ancho its length, of a hundred
     */
    public record Barra(String nombre, double ancho, String texto) {}

    public List<Barra> getBarras() {
        double longest = data.stream().mapToDouble(Dato::length).max().orElse(0);
        return data.stream()
                .limit(MOST)
                .map(each -> new Barra(each.nombre(), longest == 0 ? 0 : width(each.length() / longest), each.texto()))
                .toList();
    }

    private static double width(double part) {
        return Math.round(10 * WHOLE * part) / 10.0;
    }

    /** How many lines have no bar for want of room. */
    public int getMas() {
        return Math.max(0, data.size() - MOST);
    }
}
