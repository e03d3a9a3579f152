package es.isr.crm.web.informes;

import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.ResumenTiempos;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times of some groups of tickets as bars that lie one below the other, a group after the other: the median, and below it
 * what nine of ten did not exceed. Where each is drawn, in the units of a picture 300 wide, each a point
 * of the screen of a telephone: words keep their size there.
 */
public final class GraficoTiempos {

    private static final int LEFT = 112;
    private static final int WIDTH = 172;
    private static final int ROW = 34;
    private static final int LINES = 4;
    private static final int FOOT = 22;
    private static final int LONGEST_NAME = 17;

    /** Minutes from one line of the scale to the next: some minutes, hours, and from then on tens of hours. */
    private static final List<Long> STEPS = List.of(
            1L, 5L, 10L, 15L, 30L, 60L, 120L, 240L, 360L, 720L, 1_440L, 2_880L, 7_200L, 14_400L, 43_200L, 144_000L);

    private final List<EstadisticaRow> groups;
    private final Function<EstadisticaRow, String> name;
    private final boolean answer;
    private final long step;

    GraficoTiempos(List<EstadisticaRow> groups, Function<EstadisticaRow, String> name, boolean answer) {
        this.groups = groups;
        this.name = name;
        this.answer = answer;
        long longest = groups.stream()
                .map(this::times)
                .flatMap(times -> Stream.of(times.mediana(), times.p90()))
                .mapToLong(GraficoTiempos::orZero)
                .max()
                .orElse(0);
        this.step = STEPS.stream()
                .filter(each -> each * LINES >= longest)
                .findFirst()
                .orElse((longest + LINES - 1) / LINES);
    }

    private ResumenTiempos times(EstadisticaRow group) {
        return answer ? group.respuesta() : group.resolucion();
    }

    private static long orZero(Long minutes) {
        return minutes == null ? 0 : minutes;
    }

    public int getAlto() {
        return groups.size() * ROW + FOOT;
    }

    /** The lowest point of the lines of the scale. */
    public int getFondo() {
        return groups.size() * ROW;
    }

    /** The lines of the scale, from zero on. */
    public List<Linea> getLineas() {
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(i -> new Linea(i * step, LEFT + width(i * step), i % 2 == 0))
                .toList();
    }

    public List<Barras> getGrupos() {
        return IntStream.range(0, groups.size())
                .mapToObj(i -> {
                    EstadisticaRow group = groups.get(i);
                    int top = i * ROW;
                    return new Barras(
                            shorten(name.apply(group)),
                            top + 6,
                            top + 18,
                            top + 20,
                            width(orZero(times(group).mediana())),
                            width(orZero(times(group).p90())));
                })
                .toList();
    }

    private double width(long minutes) {
        return Math.round(10.0 * WIDTH * minutes / (step * LINES)) / 10.0;
    }

    private static String shorten(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }

    /**
     * A line of the scale.
     *
     * @param minutos what it stands for
     * @param nombrada whether that stands below it also where there is little room
     */
    public record Linea(long minutos, double x, boolean nombrada) {}

    /**
     * The bars of a group.
     *
     * @param nombre how it is called, in short
     * @param y where the upper bar begins
     * @param y2 where the lower bar begins
     * @param texto where its name stands
     * @param mediana how long the upper one is
     * @param p90 how long the lower one is
     */
    public record Barras(String nombre, int y, int y2, int texto, double mediana, double p90) {}
}
