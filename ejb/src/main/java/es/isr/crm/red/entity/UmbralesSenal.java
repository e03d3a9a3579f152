package es.isr.crm.red.entity;

import java.math.BigDecimal;

/**
 * From where on the optical power at an ONT is what. The operator sets them.
 *
 * @param buena from here up it is good, dBm
 * @param aceptable from here up it works, dBm
 */
public record UmbralesSenal(BigDecimal buena, BigDecimal aceptable) {

    /**
     * @param dbm the power; null gives null
     */
    public CalidadSenal calidad(BigDecimal dbm) {
        return CalidadSenal.of(dbm, buena, aceptable);
    }
}
