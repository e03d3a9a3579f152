package es.isr.crm.web.informes;

import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.ResumenTiempos;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times of some groups of tickets as bars that lie one below the other, a group after the other: the median, and below it
 * what nine of ten did not exceed. They are as wide as there is room, so that all is measured in hundredths of it.
 */
public final class GraficoTiempos {

    private static final double WHOLE = 100;
    private static final int LINES = 4;

    /** Minutes from one line of the scale to the next: some minutes, whole hours, and from then on fives and tens of them. */
    private static final List<Long> STEPS = List.of(
            1L, 2L, 5L, 10L, 15L, 30L, 60L, 120L, 180L, 240L, 300L, 360L, 480L, 600L, 720L, 900L, 1_200L, 1_500L,
            1_800L, 2_400L, 3_000L, 4_500L, 6_000L, 9_000L, 12_000L, 15_000L, 30_000L, 60_000L, 150_000L);

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

    /** The lines of the scale, from zero on, each as far from the last. */
    public List<Linea> getLineas() {
        return IntStream.rangeClosed(0, LINES)
                .mapToObj(i -> new Linea(i * step, width(i * step), i % 2 == 0))
                .toList();
    }

    public List<Barras> getGrupos() {
        return groups.stream()
                .map(group -> {
                    ResumenTiempos times = times(group);
                    return new Barras(
                            name.apply(group), width(orZero(times.mediana())), width(orZero(times.p90())), times);
                })
                .toList();
    }

    private double width(long minutes) {
        return Math.round(10 * WHOLE * minutes / (step * LINES)) / 10.0;
    }

    /**
     * A line of the scale.
     *
     * @param minutos what it stands for
     * @param x where it is, of a hundred
     * @param nombrada whether that stands below it also where there is little room
     */
    public record Linea(long minutos, double x, boolean nombrada) {}

    /**
     * The bars of a group.
     *
     * @param nombre how it is called
     * @param mediana how long the upper one is, of a hundred
     * @param p90 how long the lower one is, of a hundred
     * @param tiempos what they stand for
     */
    public record Barras(String nombre, double mediana, double p90, ResumenTiempos tiempos) {}
}
