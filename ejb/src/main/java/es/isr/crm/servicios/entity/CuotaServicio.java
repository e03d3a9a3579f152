package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a service costs, month by month.
 *
 * <p>A full month costs its price; a part of it {@code price × days / days of the month}, rounded once. The parts of a month
 * that have the same price add up to what all those days cost together, the last takes the remainder: a month of one price
 * costs that price, in however many parts it is billed. Months have as many days as the calendar says, whatever the clock
 * does. Invoicing and every page that shows an amount beforehand ask here.
 */
public final class CuotaServicio {

    /** The share of the price of a service that is not cut, percent. */
    static final BigDecimal TODO = BigDecimal.valueOf(100);

    private CuotaServicio() {}

    /**
     * What no run has dealt with yet.
     *
     * @param cuenta the service
     * @param finPeriodo the last day to look at
     * @return the days after {@code facturadoHasta} in their order, also those that cost nothing; none of a day without a price
     */
    public static List<LineaCuota> hasta(CuentaServicio cuenta, LocalDate finPeriodo) {
        LocalDate first = cuenta.primerDiaSinFacturar();
        if (first == null) {
            return List.of();
        }
        LocalDate end = cuenta.fechaBaja();
        LocalDate last = end == null || end.isAfter(finPeriodo) ? finPeriodo : end;
        List<LineaCuota> lines = new ArrayList<>();
        for (YearMonth mes = YearMonth.from(first); !mes.atDay(1).isAfter(last); mes = mes.plusMonths(1)) {
            lines.addAll(ofMonth(cuenta, mes, first, last));
        }
        return lines;
    }

    /** What lines add up to, by mode; nothing for a mode that none of them has. */
    public static Map<ModoPrecio, BigDecimal> suma(List<LineaCuota> lineas) {
        Map<ModoPrecio, BigDecimal> sums = new EnumMap<>(ModoPrecio.class);
        lineas.forEach(linea -> sums.merge(linea.modo(), linea.importe(), BigDecimal::add));
        return sums;
    }

    private static List<LineaCuota> ofMonth(CuentaServicio cuenta, YearMonth mes, LocalDate first, LocalDate last) {
        List<Part> parts = new ArrayList<>();
        LocalDate from = later(mes.atDay(1), cuenta.inicio());
        LocalDate to = last.isBefore(mes.atEndOfMonth()) ? last : mes.atEndOfMonth();
        List<LocalDate> starts = starts(cuenta, from, first, to);
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            LocalDate end = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : to;
            cuenta.tarifaOn(start)
                    .ifPresent(tarifa -> parts.add(new Part(
                            start,
                            end,
                            tarifa,
                            cuenta.suspensionOn(start)
                                    .map(TramoSuspension::porcentaje)
                                    .orElse(TODO))));
        }
        return price(mes, parts, first);
    }

    /** The days on which something changes. */
    private static List<LocalDate> starts(CuentaServicio cuenta, LocalDate from, LocalDate first, LocalDate to) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(from);
        days.add(first);
        cuenta.tarifas().forEach(tarifa -> cut(days, tarifa.desde(), tarifa.hasta()));
        cuenta.suspensiones().forEach(cut -> cut(days, cut.desde(), cut.hasta()));
        return to.isBefore(from) ? List.of() : List.copyOf(days.subSet(from, true, to, true));
    }

    private static void cut(TreeSet<LocalDate> days, LocalDate desde, LocalDate hasta) {
        days.add(desde);
        if (hasta != null) {
            days.add(hasta.plusDays(1));
        }
    }

    private static List<LineaCuota> price(YearMonth mes, List<Part> parts, LocalDate first) {
        List<LineaCuota> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.desde().isBefore(first)) {
                continue;
            }
            boolean last = parts.subList(i + 1, parts.size()).stream().noneMatch(part::isSamePrice);
            BigDecimal amount = last
                    ? part.costOf(daysAtPrice(parts, part), mes).subtract(asked(parts, lines, part, mes, first))
                    : part.costOf(part.dias(), mes);
            lines.add(part.toLinea(mes, amount));
        }
        return lines;
    }

    private static int daysAtPrice(List<Part> parts, Part like) {
        return parts.stream().filter(like::isSamePrice).mapToInt(Part::dias).sum();
    }

    /** What has been asked for the other days of the month at that price: on invoices, and in the lines so far. */
    private static BigDecimal asked(
            List<Part> parts, List<LineaCuota> lines, Part like, YearMonth mes, LocalDate first) {
        List<Part> billed =
                parts.stream().filter(part -> part.desde().isBefore(first)).toList();
        BigDecimal sum = like.costOf(daysAtPrice(billed, like), mes);
        for (LineaCuota line : lines) {
            if (like.isSamePrice(line)) {
                sum = sum.add(line.importe());
            }
        }
        return sum;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Days of a month between two changes. */
    private record Part(LocalDate desde, LocalDate hasta, TramoTarifa tarifa, BigDecimal porcentaje) {

        int dias() {
            return Math.toIntExact(ChronoUnit.DAYS.between(desde, hasta) + 1);
        }

        boolean isSamePrice(Part other) {
            return tarifa.precio().isIgual(other.tarifa.precio()) && porcentaje.compareTo(other.porcentaje) == 0;
        }

        boolean isSamePrice(LineaCuota line) {
            return tarifa.precio().isIgual(new PrecioMensual(line.precio(), line.modo()))
                    && porcentaje.compareTo(line.porcentaje()) == 0;
        }

        BigDecimal costOf(int days, YearMonth mes) {
            return tarifa.precio()
                    .importe()
                    .multiply(porcentaje)
                    .multiply(BigDecimal.valueOf(days))
                    .divide(TODO.multiply(BigDecimal.valueOf(mes.lengthOfMonth())), 2, RoundingMode.HALF_UP);
        }

        LineaCuota toLinea(YearMonth mes, BigDecimal importe) {
            return new LineaCuota(
                    mes,
                    desde,
                    hasta,
                    dias(),
                    mes.lengthOfMonth(),
                    tarifa.precio().importe(),
                    tarifa.precio().modo(),
                    porcentaje,
                    tarifa.planId(),
                    importe);
        }
    }
}
