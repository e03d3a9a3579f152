package es.isr.crm.informes.entity;

import es.isr.crm.servicios.entity.MotivoEstado;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * Services that were lost.
 *
 * <p>A loss is a service that had begun and whose last day is in the period. A combo is one, its parts are none; what was sold
 * and never installed is none; a service that goes on with another holder is none. In service at the beginning of a period is
 * what began before its first day and did not end before it, whether it worked or was cut. The churn of a period is its losses
 * of a hundred that were in service at its beginning: of a month, at the beginning of that month (or of the first day asked
 * for, when that is later); of a plan or a town, of those of this plan or town; of a reason, of all.
 *
 * @param clave what the losses have in common
 * @param nombre how it is called
 * @param enServicio services at the beginning
 * @param bajas those that were lost; some may have begun since
 * @param motivos of them by reason; a reason that nobody had is left out
 */
public record BajaRow(String clave, String nombre, long enServicio, long bajas, Map<MotivoEstado, Long> motivos)
        implements FilaInforme {

    public BajaRow {
        Map<MotivoEstado, Long> ordered = new EnumMap<>(MotivoEstado.class);
        ordered.putAll(motivos);
        motivos = ordered;
    }

    /** Losses of a hundred, with two decimals; null when nothing was in service. */
    public BigDecimal churn() {
        return Porcentaje.of(bajas, enServicio);
    }

    public long de(MotivoEstado motivo) {
        return motivos.getOrDefault(motivo, 0L);
    }
}
