package es.isr.crm.web.panel;

import es.isr.crm.web.shared.ViewFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One or two figures per month as bars: where each is drawn, in the units of a picture of 300 by 220, and how it is written.
 * On a telephone a unit is a point of the screen: words keep their size there, so only every other month is named. What is below zero has no bar; its number is in the table beside.
 */
public final class GraficoMeses {

    private static final int LEFT = 40;
    private static final int WIDTH = 256;
    private static final int TOP = 8;
    private static final int BOTTOM = 192;
    private static final int LINES = 4;
    private static final int WIDEST = 22;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** What the figures are. */
    public enum Unidad {
        NUMERO(1),
        EUROS(1),
        /** Of a hundred, to a tenth. */
        PORCENTAJE(10);

        /** How many steps of the scale the smallest unit has at most. */
        private final int parts;

        Unidad(int parts) {
            this.parts = parts;
        }
    }

    private final String clave;
    private final Unidad unidad;
    private final List<Fila> filas;
    private final BigDecimal step;

    /**
     * @param clave the end of the keys of its texts
     * @param unidad what the figures are
     * @param filas the months, oldest first
     */
    GraficoMeses(String clave, Unidad unidad, List<Fila> filas) {
        this.clave = clave;
        this.unidad = unidad;
        this.filas = List.copyOf(filas);
        BigDecimal highest = filas.stream()
                .flatMap(fila -> Stream.of(fila.uno(), fila.otro()))
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        this.step = roundStep(highest);
    }

    public String getClave() {
        return clave;
    }

    public List<Fila> getFilas() {
        return filas;
    }

    /** Whether each month has two figures. */
    public boolean isDoble() {
        return filas.stream().anyMatch(fila -> fila.otro() != null);
    }

    /** The lines of the scale, from zero up. */
    public List<Linea> getLineas() {
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(i -> step.multiply(BigDecimal.valueOf(i)))
                .map(value -> new Linea(value, y(value)))
                .toList();
    }

    public List<Mes> getMeses() {
        double width = (double) WIDTH / filas.size();
        boolean two = isDoble();
        double bar = Math.min(two ? WIDEST / 2.0 : WIDEST, width * (two ? 0.34 : 0.6));
        return IntStream.range(0, filas.size())
                .mapToObj(i -> {
                    double middle = LEFT + width * (i + 0.5);
                    Fila fila = filas.get(i);
                    return new Mes(
                            fila.mes(),
                            round(middle),
                            (filas.size() - i) % 2 == 1,
                            bar(two ? middle - bar - 0.5 : middle - bar / 2, bar, fila.uno()),
                            bar(middle + 0.5, bar, fila.otro()));
                })
                .toList();
    }

    /** A figure as it stands in the table. */
    public String texto(BigDecimal value) {
        if (value == null) {
            return "—";
        }
        return switch (unidad) {
            case NUMERO -> ViewFormats.number(value);
            case EUROS -> ViewFormats.money(value);
            case PORCENTAJE -> ViewFormats.decimal(value) + " %";
        };
    }

    /** A figure as it stands at the scale, where there is little room: {@code 120 k}, {@code 1,2 M}. */
    public String escala(BigDecimal value) {
        if (value.compareTo(MILLION) >= 0) {
            return ViewFormats.decimal(value.divide(MILLION, 1, RoundingMode.HALF_UP)) + " M";
        }
        return value.compareTo(THOUSAND.multiply(BigDecimal.TEN)) >= 0
                ? ViewFormats.decimal(value.divide(THOUSAND, 1, RoundingMode.HALF_UP)) + " k"
                : ViewFormats.decimal(value);
    }

    private Barra bar(double x, double width, BigDecimal value) {
        double y = y(value == null ? BigDecimal.ZERO : value.max(BigDecimal.ZERO));
        return new Barra(round(x), y, round(width), round(BOTTOM - y));
    }

    private double y(BigDecimal value) {
        return round(BOTTOM - (BOTTOM - TOP) * value.doubleValue() / (step.doubleValue() * LINES));
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … of the smallest steps, of which the lines reach the highest value. */
    private BigDecimal roundStep(BigDecimal highest) {
        BigDecimal smallest = BigDecimal.ONE.divide(BigDecimal.valueOf(unidad.parts));
        for (BigDecimal power = smallest; ; power = power.multiply(BigDecimal.TEN)) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal step = power.multiply(BigDecimal.valueOf(digit));
                if (step.multiply(BigDecimal.valueOf(LINES)).compareTo(highest) >= 0) {
                    return step;
                }
            }
        }
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /**
     * The figures of a month.
     *
     * @param mes the month
     * @param uno the first, null when there is none
     * @param otro the second, null for a chart of one
     */
    public record Fila(YearMonth mes, BigDecimal uno, BigDecimal otro) {

        static Fila of(YearMonth mes, long uno, long otro) {
            return new Fila(mes, BigDecimal.valueOf(uno), BigDecimal.valueOf(otro));
        }
    }

    /** A line of the scale. */
    public record Linea(BigDecimal valor, double y) {}

    /**
     * A month with its bars.
     *
     * @param x its middle
     * @param nombrado whether its name stands below, as that of the last one does
     */
    public record Mes(YearMonth mes, double x, boolean nombrado, Barra uno, Barra otro) {}

    /** Where a bar is drawn. */
    public record Barra(double x, double y, double ancho, double alto) {}
}
