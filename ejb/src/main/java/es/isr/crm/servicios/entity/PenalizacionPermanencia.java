package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a customer owes for leaving before the end of the commitment: the penalty of the contract in proportion to the days
 * that are not served (LGDCU art. 62.5), rounded once.
 *
 * @param pactada EUR, what the contract says for leaving on the first day
 * @param desde first day of the commitment
 * @param hasta its last day
 * @param dias days of the commitment
 * @param restantes days of it after the last day of service
 * @param importe EUR, {@code pactada × restantes / dias}
 * @param modo with or without tax
 */
public record PenalizacionPermanencia(
        BigDecimal pactada,
        LocalDate desde,
        LocalDate hasta,
        long dias,
        long restantes,
        BigDecimal importe,
        ModoPrecio modo)
        implements Serializable {

    /**
     * @param pactada what the contract says for leaving on the first day; null for nothing
     * @param modo with or without tax
     * @param desde first day of the commitment; null without one
     * @param hasta its last day; null without one
     * @param ultimoDia last day of service
     * @return nothing when nothing is owed
     */
    public static Optional<PenalizacionPermanencia> of(
            BigDecimal pactada, ModoPrecio modo, LocalDate desde, LocalDate hasta, LocalDate ultimoDia) {
        if (pactada == null || pactada.signum() <= 0 || desde == null || hasta == null || !ultimoDia.isBefore(hasta)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(desde, hasta) + 1;
        long left = Math.min(days, ChronoUnit.DAYS.between(ultimoDia, hasta));
        BigDecimal owed =
                pactada.multiply(BigDecimal.valueOf(left)).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
        return owed.signum() == 0
                ? Optional.empty()
                : Optional.of(new PenalizacionPermanencia(
                        pactada.setScale(2, RoundingMode.HALF_UP), desde, hasta, days, left, owed, modo));
    }
}
