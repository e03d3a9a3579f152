package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A change of a plan's price before it is made: who, how many, how much.
 *
 * @param nuevo the new price
 * @param desde its day
 * @param servicios services that change
 * @param clientes whose they are
 * @param grupos those that change by what they pay before, the cheapest first
 * @param total EUR a month more (or less) when it has reached all; null when prices with tax and without it meet
 * @param aplazados services that change later than that day, by why
 * @param omitidos services that keep their price, by why
 * @param bajas services that have ended and are not looked at
 * @param huella what it does to whom, in short: the same only while nothing of it has changed
 */
public record ResumenCambio(
        PrecioMensual nuevo,
        LocalDate desde,
        long servicios,
        long clientes,
        List<GrupoPrecio> grupos,
        BigDecimal total,
        Map<Aplazamiento, Long> aplazados,
        Map<Omision, Long> omitidos,
        long bajas,
        String huella)
        implements Serializable {

    /**
     * @param pasos what the change does
     * @param nuevo the new price
     * @param desde its day
     * @param bajas how many services with the plan have ended
     */
    public static ResumenCambio of(List<PasoTarifa> pasos, PrecioMensual nuevo, LocalDate desde, long bajas) {
        Map<Long, PasoTarifa> lastOfService = new LinkedHashMap<>();
        pasos.stream()
                .filter(PasoTarifa::isCambia)
                .forEach(paso -> lastOfService.put(paso.tramo().servicioId(), paso));
        List<GrupoPrecio> groups = lastOfService.values().stream()
                .collect(Collectors.groupingBy(paso -> paso.tramo().precio(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> GrupoPrecio.of(entry.getKey(), nuevo, entry.getValue()))
                .sorted(Comparator.comparing(
                                (GrupoPrecio group) -> group.antes().modo())
                        .thenComparing(group -> group.antes().importe()))
                .toList();
        return new ResumenCambio(
                nuevo,
                desde,
                lastOfService.size(),
                lastOfService.values().stream()
                        .map(paso -> paso.tramo().clienteId())
                        .distinct()
                        .count(),
                groups,
                total(groups),
                count(List.copyOf(lastOfService.values()), PasoTarifa::aplazado, Aplazamiento.class),
                count(pasos, PasoTarifa::omision, Omision.class),
                bajas,
                digest(pasos, nuevo, desde));
    }

    private static BigDecimal total(List<GrupoPrecio> groups) {
        return groups.stream().anyMatch(group -> group.total() == null)
                ? null
                : groups.stream().map(GrupoPrecio::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <K extends Enum<K>> Map<K, Long> count(
            List<PasoTarifa> pasos, Function<PasoTarifa, K> why, Class<K> kind) {
        return pasos.stream()
                .map(why)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(key -> key, () -> new EnumMap<>(kind), Collectors.counting()));
    }

    private static String digest(List<PasoTarifa> pasos, PrecioMensual nuevo, LocalDate desde) {
        List<Object> parts = new ArrayList<>();
        parts.add(nuevo + " " + desde);
        for (PasoTarifa paso : pasos) {
            TramoPlan tramo = paso.tramo();
            parts.add(tramo.tarifaId() + " " + tramo.precio() + " " + paso.desde() + " " + paso.omision());
        }
        return Huella.of(parts.toArray());
    }
}
