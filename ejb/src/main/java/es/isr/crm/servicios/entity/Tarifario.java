package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.Plan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The prices of one service, one after the other without gap or overlap. The one place where they are cut: whatever changes
 * them says what it wants from a day on, and gets them whole again.
 */
public final class Tarifario {

    private Tarifario() {}

    /**
     * Other prices from a day on; after the last of them, if it ends, what was to be paid then anyway.
     *
     * @param actuales the prices, in their order
     * @param nuevos one or more prices in their order, without gap; the first day of the first is the day of the change
     * @return all prices afterwards, equal neighbours as one
     */
    public static List<TramoTarifa> con(List<TramoTarifa> actuales, List<TramoTarifa> nuevos) {
        LocalDate first = nuevos.get(0).desde();
        LocalDate last = nuevos.get(nuevos.size() - 1).hasta();
        List<TramoTarifa> all = new ArrayList<>();
        for (TramoTarifa tramo : actuales) {
            if (tramo.desde().isBefore(first)) {
                all.add(tramo.entre(tramo.desde(), earlier(tramo.hasta(), first.minusDays(1))));
            }
        }
        all.addAll(nuevos);
        if (last != null) {
            for (TramoTarifa tramo : actuales) {
                if (tramo.hasta() == null || tramo.hasta().isAfter(last)) {
                    LocalDate next = last.plusDays(1);
                    all.add(tramo.entre(tramo.desde().isBefore(next) ? next : tramo.desde(), tramo.hasta()));
                }
            }
        }
        return joined(all);
    }

    /**
     * Another price for the plan that the service has on a day, as long as it has it: a change of plan that is to come stays.
     *
     * @param actuales the prices, in their order
     * @param desde the day
     * @param plan the plan on that day
     * @param precio the price
     * @return all prices afterwards
     */
    public static List<TramoTarifa> conPrecio(
            List<TramoTarifa> actuales, LocalDate desde, Plan plan, PrecioAcordado precio) {
        LocalDate end = earlier(ultimoDelPlan(actuales, desde), precio.ultimoDia(plan, desde));
        return con(actuales, List.of(precio.primero(plan, desde, end)));
    }

    /**
     * Another price of the catalogue from a day on, for one of the prices: what was agreed, given or promised for a time
     * stays.
     *
     * @param actual one of the prices
     * @param desde the day
     * @param nuevo the new price of its plan
     * @return what becomes of it: nothing else, the new price as a whole, or the old one to the day before and then the new
     */
    public static List<TramoTarifa> conCatalogo(TramoTarifa actual, LocalDate desde, PrecioMensual nuevo) {
        boolean over = actual.hasta() != null && actual.hasta().isBefore(desde);
        if (over || actual.origen() != OrigenTarifa.CATALOGO || actual.precio().isIgual(nuevo)) {
            return List.of(actual);
        }
        LocalDate first = actual.desde().isBefore(desde) ? desde : actual.desde();
        return con(List.of(actual), List.of(actual.a(nuevo).entre(first, actual.hasta())));
    }

    /**
     * The prices without a change that was to come: those of before it, and then those that would have been.
     *
     * @param actuales the prices, in their order
     * @param desde the day of the change
     * @param habrian the prices from that day on, had it not been decided
     */
    public static List<TramoTarifa> sin(List<TramoTarifa> actuales, LocalDate desde, List<TramoTarifa> habrian) {
        List<TramoTarifa> all = new ArrayList<>();
        for (TramoTarifa tramo : actuales) {
            if (tramo.desde().isBefore(desde)) {
                all.add(tramo.entre(tramo.desde(), earlier(tramo.hasta(), desde.minusDays(1))));
            }
        }
        all.addAll(habrian);
        return joined(all);
    }

    /** The last day of the plan that the service has on a day; null without end. */
    public static LocalDate ultimoDelPlan(List<TramoTarifa> actuales, LocalDate day) {
        TramoTarifa that = null;
        for (TramoTarifa tramo : actuales) {
            if (that == null) {
                that = tramo.covers(day) ? tramo : null;
            } else if (!Objects.equals(that.planId(), tramo.planId())) {
                return tramo.desde().minusDays(1);
            }
        }
        return null;
    }

    /** The prices from a day on, the first of them as if it began then. */
    public static List<TramoTarifa> desde(List<TramoTarifa> tramos, LocalDate day) {
        return tramos.stream()
                .filter(tramo -> tramo.hasta() == null || !tramo.hasta().isBefore(day))
                .map(tramo -> tramo.desde().isBefore(day) ? tramo.entre(day, tramo.hasta()) : tramo)
                .toList();
    }

    private static List<TramoTarifa> joined(List<TramoTarifa> tramos) {
        List<TramoTarifa> joined = new ArrayList<>();
        for (TramoTarifa tramo : tramos) {
            TramoTarifa before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && isSame(before, tramo)) {
                joined.set(joined.size() - 1, before.entre(before.desde(), tramo.hasta()));
            } else {
                joined.add(tramo);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isSame(TramoTarifa one, TramoTarifa other) {
        return Objects.equals(one.planId(), other.planId())
                && one.precio().isIgual(other.precio())
                && one.origen() == other.origen()
                && Objects.equals(one.motivo(), other.motivo())
                && Objects.equals(one.cambioId(), other.cambioId());
    }

    /** The earlier of two days, of which null is the last. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
