package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How far a run is.
 *
 * @param estado where it is
 * @param hechos customers that its present phase has done
 * @param previstos how many there are, about
 * @param desde since when it is in this phase
 * @param ahora when this was looked at
 */
public record AvanceFacturacion(EstadoEjecucion estado, int hechos, int previstos, Instant desde, Instant ahora)
        implements Serializable {

    /** 0 to 100; 100 only when nobody is at it any more. */
    public int getPercent() {
        if (!estado.isEnCurso()) {
            return 100;
        }
        return previstos == 0 ? 0 : (int) Math.min(99, hechos * 100L / previstos);
    }

    /** Customers a second. */
    public long getPorSegundo() {
        long millis = Math.max(1, Duration.between(desde, ahora).toMillis());
        return hechos * 1000L / millis;
    }

    /** How long this phase will still take at that rate; null when that cannot be said. */
    public Duration getQueda() {
        if (!estado.isEnCurso() || hechos == 0 || previstos == 0) {
            return null;
        }
        return Duration.between(desde, ahora)
                .multipliedBy(Math.max(0, previstos - hechos))
                .dividedBy(hechos);
    }
}
