package es.isr.crm.web.comercial;

import es.isr.crm.comercial.entity.CampanaRow;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/** Campaigns beside each other by one figure, the best first; how long each bar is, of a hundred. */
public final class CampanasChart {

    private static final int MAX = 12;
    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private final List<Barra> barras;
    private final int more;

    CampanasChart(List<CampanaRow> rows, MedidaCampana medida) {
        Comparator<CampanaRow> least = Comparator.comparing(medida::of);
        List<CampanaRow> having = rows.stream()
                .filter(row -> medida.of(row) != null)
                .sorted((medida.isMoreBetter() ? least.reversed() : least).thenComparing(CampanaRow::id))
                .toList();
        BigDecimal highest =
                having.stream().map(medida::of).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        barras = having.stream()
                .limit(MAX)
                .map(row -> new Barra(row.id(), row.nombre(), medida.of(row), length(medida.of(row), highest)))
                .toList();
        more = having.size() - barras.size();
    }

    private static BigDecimal length(BigDecimal value, BigDecimal highest) {
        return highest.signum() == 0 ? BigDecimal.ZERO : value.multiply(CIEN).divide(highest, 1, RoundingMode.HALF_UP);
    }

    public List<Barra> getBarras() {
        return barras;
    }

    /** How many campaigns have the figure and found no room; they are in the list. */
    public int getMas() {
        return more;
    }

    /**
     * A campaign in the chart.
     *
     * @param id its id
     * @param nombre its name
     * @param valor its figure
     * @param ancho length of its bar, of a hundred
     */
    public record Barra(Long id, String nombre, BigDecimal valor, BigDecimal ancho) implements Serializable {}
}
