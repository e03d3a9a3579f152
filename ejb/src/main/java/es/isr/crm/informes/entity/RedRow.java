package es.isr.crm.informes.entity;

import java.math.BigDecimal;

/**
 * ONTs as the network last showed them.
 *
 * <p>Counted are the ONTs of the CRM that PSO has registered. The offline ratio is those without a link of a hundred whose
 * link is known. Optical power is what the ONT receives, in dBm, as of its last reading, also of one that has no link now; it
 * is good or acceptable from the thresholds of the settings up, and bad below. Thresholds are inclusive.
 *
 * @param clave what the ONTs have in common
 * @param nombre how it is called
 * @param onts how many
 * @param online those with a link
 * @param offline those without
 * @param buena those with good power
 * @param aceptable those with power that works
 * @param mala those with less
 */
public record RedRow(
        String clave, String nombre, long onts, long online, long offline, long buena, long aceptable, long mala)
        implements FilaInforme {

    /** Of a hundred, with two decimals; null when nothing is known of any link. */
    public BigDecimal sinEnlace() {
        return Porcentaje.of(offline, online + offline);
    }

    /** Those of whose power nothing is known. */
    public long sinPotencia() {
        return onts - buena - aceptable - mala;
    }
}
