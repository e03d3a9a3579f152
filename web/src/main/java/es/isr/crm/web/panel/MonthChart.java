package es.isr.crm.web.panel;

import es.isr.crm.panel.entity.AltasBajas;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Customers won and lost per month as bars: where each is drawn, in the units of a picture of 400 by 220. */
public final class MonthChart {

    private static final int LEFT = 34;
    private static final int WIDTH = 362;
    private static final int TOP = 8;
    private static final int BOTTOM = 192;
    private static final int LINES = 4;

    private final List<AltasBajas> months;
    private final long step;

    MonthChart(List<AltasBajas> months) {
        this.months = months;
        long highest = months.stream()
                .mapToLong(month -> Math.max(month.altas(), month.bajas()))
                .max()
                .orElse(0);
        this.step = roundStep(highest);
    }

    /** The lines of the scale, from zero up. */
    public List<Line> getLineas() {
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(i -> new Line(i * step, y(i * step)))
                .toList();
    }

    public List<Month> getMeses() {
        double width = (double) WIDTH / months.size();
        double bar = Math.min(11, width * 0.34);
        return IntStream.range(0, months.size())
                .mapToObj(i -> {
                    AltasBajas month = months.get(i);
                    double middle = LEFT + width * (i + 0.5);
                    return new Month(
                            month.mes(),
                            round(middle),
                            bar(middle - bar - 0.5, bar, month.altas()),
                            bar(middle + 0.5, bar, month.bajas()));
                })
                .toList();
    }

    private Bar bar(double x, double width, long value) {
        double y = y(value);
        return new Bar(round(x), y, round(width), round(BOTTOM - y), value);
    }

    private double y(long value) {
        return round(BOTTOM - (double) (BOTTOM - TOP) * value / (step * LINES));
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … of which the lines reach the highest value. */
    private static long roundStep(long highest) {
        long power = 1;
        while (true) {
            for (long digit : new long[] {1, 2, 5}) {
                if (digit * power * LINES >= highest) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** A line of the scale. */
    public record Line(long valor, double y) {}

    /** A month with its two bars. */
    public record Month(YearMonth mes, double x, Bar altas, Bar bajas) {}

    /** A bar and what it stands for. */
    public record Bar(double x, double y, double ancho, double alto, long valor) {}
}
