package es.isr.crm.soporte.entity;

/**
 * A port of an OLT as a reading showed it.
 *
 * @param pon the port
 * @param caidas ONTs that should be in service and have no link
 * @param onts ONTs that should be in service, with and without
 */
public record EstadoPuerto(String pon, int caidas, int onts) {

    private static final int CIEN = 100;

    /**
     * Whether so many have no link that it is hardly each customer's own affair.
     *
     * @param minimo from how many on
     * @param porcentaje and from which part of the port on, in percent: of sixty, three are always switched off
     */
    public boolean isCaido(int minimo, int porcentaje) {
        return caidas >= minimo && (long) caidas * CIEN >= (long) onts * porcentaje;
    }
}
