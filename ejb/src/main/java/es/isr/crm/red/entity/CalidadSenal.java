package es.isr.crm.red.entity;

import java.math.BigDecimal;

/** How good the optical power at an ONT is. */
public enum CalidadSenal {
    BUENA,
    ACEPTABLE,
    MALA;

    /**
     * @param dbm the power; null gives null
     * @param buena from here up it is good, dBm
     * @param aceptable from here up it works, dBm
     */
    public static CalidadSenal of(BigDecimal dbm, BigDecimal buena, BigDecimal aceptable) {
        if (dbm == null) {
            return null;
        }
        if (dbm.compareTo(buena) >= 0) {
            return BUENA;
        }
        return dbm.compareTo(aceptable) >= 0 ? ACEPTABLE : MALA;
    }
}
