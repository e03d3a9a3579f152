package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change of a line's numbers.
 *
 * @param cuando when
 * @param quien who
 * @param numeroAntes the number before; null when it had none, or it stayed
 * @param numeroDespues the number after; null when it has none, or it stayed
 * @param iccidAntes the SIM card before; null when it had none, or it stayed
 * @param iccidDespues the SIM card after; null when it has none, or it stayed
 */
public record CambioNumeros(
        Instant cuando, String quien, String numeroAntes, String numeroDespues, String iccidAntes, String iccidDespues)
        implements Serializable {

    public boolean isNumero() {
        return numeroAntes != null || numeroDespues != null;
    }

    public boolean isIccid() {
        return iccidAntes != null || iccidDespues != null;
    }
}
