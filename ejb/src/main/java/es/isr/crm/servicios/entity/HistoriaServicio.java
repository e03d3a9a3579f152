package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a service has cost and will cost, and which plans it has had.
 *
 * @param tarifas from the first day to the last
 * @param cambios the changes of its plan, the latest first
 */
public record HistoriaServicio(List<Tarifa> tarifas, List<CambioDePlan> cambios) implements Serializable {

    /** Nothing is known of it. */
    public static final HistoriaServicio VACIA = new HistoriaServicio(List.of(), List.of());

    /**
     * What it costs from one day to another, both included.
     *
     * @param plan name of the plan
     * @param precio EUR a month
     * @param modo with or without tax
     * @param origen why
     * @param motivo what was written about that, or null
     * @param desde first day
     * @param hasta last day; null until further notice
     */
    public record Tarifa(
            String plan,
            BigDecimal precio,
            ModoPrecio modo,
            OrigenTarifa origen,
            String motivo,
            LocalDate desde,
            LocalDate hasta)
            implements Serializable {}

    /**
     * A change of plan.
     *
     * @param id its id
     * @param fecha the first day of the new one
     * @param antes name of the old plan
     * @param precioAntes EUR a month with it
     * @param despues name of the new plan
     * @param precioDespues EUR a month with it
     * @param motivo what was written about it, or null
     * @param usuario who asked for it
     * @param sustituido whether another change took its place, or it was taken back
     */
    public record CambioDePlan(
            Long id,
            LocalDate fecha,
            String antes,
            BigDecimal precioAntes,
            String despues,
            BigDecimal precioDespues,
            String motivo,
            String usuario,
            boolean sustituido)
            implements Serializable {

        /** Whether its day is after a day, and nothing took its place. */
        public boolean isPorVenir(LocalDate day) {
            return !sustituido && fecha.isAfter(day);
        }
    }
}
