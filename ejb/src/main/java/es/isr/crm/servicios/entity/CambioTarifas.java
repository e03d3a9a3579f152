package es.isr.crm.servicios.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a new price of a plan does to the tariffs of who has it.
 *
 * <p>Only prices of the catalogue change; what was agreed, given or promised for a time is kept, and the new price comes
 * after it. Days that are on an invoice are never touched: there the new price begins the day after.
 */
public final class CambioTarifas {

    private CambioTarifas() {}

    /**
     * @param tramos the tariffs of any number of services with the plan, those of one in order and together
     * @param desde the day of the change
     * @param nuevo the new price
     * @return what happens to them; nothing to a service that has the plan no longer when the new price would begin
     */
    public static List<PasoTarifa> of(List<TramoPlan> tramos, LocalDate desde, PrecioMensual nuevo) {
        Map<Long, List<TramoPlan>> byService = new LinkedHashMap<>();
        tramos.forEach(tramo -> byService
                .computeIfAbsent(tramo.servicioId(), id -> new ArrayList<>())
                .add(tramo));
        List<PasoTarifa> steps = new ArrayList<>(byService.size());
        byService.values().forEach(own -> steps.addAll(ofOne(own, desde, nuevo)));
        return steps;
    }

    private static List<PasoTarifa> ofOne(List<TramoPlan> tramos, LocalDate desde, PrecioMensual nuevo) {
        LocalDate billed = tramos.get(0).facturadoHasta();
        LocalDate first = billed == null || billed.isBefore(desde) ? desde : billed.plusDays(1);
        List<PasoTarifa> steps = new ArrayList<>();
        Aplazamiento later = first.isAfter(desde) ? Aplazamiento.FACTURADO : null;
        TramoPlan last = null;
        boolean already = false;
        for (TramoPlan tramo : tramos) {
            if (tramo.hasta() != null && tramo.hasta().isBefore(first)) {
                continue;
            }
            last = tramo;
            List<TramoTarifa> becomes = Tarifario.conCatalogo(tramo.toTramo(), first, nuevo);
            TramoTarifa end = becomes.get(becomes.size() - 1);
            if (tramo.origen() != OrigenTarifa.CATALOGO) {
                later = whyLater(tramo.origen());
            } else if (end.equals(tramo.toTramo())) {
                already = true;
            } else {
                steps.add(PasoTarifa.changes(tramo, end.desde(), end.desde().isAfter(desde) ? later : null));
            }
        }
        if (steps.isEmpty() && last != null) {
            steps.add(PasoTarifa.stays(last, already ? Omision.IGUAL : whyNot(last.origen())));
        }
        return steps;
    }

    private static Aplazamiento whyLater(OrigenTarifa origen) {
        return switch (origen) {
            case PROMOCION -> Aplazamiento.PROMOCION;
            case ACORDADO -> Aplazamiento.ACORDADO;
            case GRATIS -> Aplazamiento.GRATIS;
            case CATALOGO -> null;
        };
    }

    private static Omision whyNot(OrigenTarifa origen) {
        return switch (origen) {
            case PROMOCION -> Omision.PROMOCION;
            case ACORDADO -> Omision.ACORDADO;
            case GRATIS -> Omision.GRATIS;
            case CATALOGO -> Omision.IGUAL;
        };
    }
}
