package es.isr.crm.web.red;

import es.isr.crm.red.entity.UmbralesSenal;
import java.math.BigDecimal;

/**
 * The optical power of an ONT on a scale from bad to good, in hundredths of its length.
 *
 * @param mala how far the bad part reaches
 * @param aceptable how far the part reaches that works
 * @param aguja where the power is
 */
public record EscalaSenal(int mala, int aceptable, int aguja) {

    /** Ends of the scale, dBm: weaker than any ONT hears, and so strong that it is blinded. */
    private static final int MIN = -35;

    private static final int MAX = -8;

    private static final int LENGTH = 100;

    /** @param dbm the power, which may lie beyond the ends */
    public static EscalaSenal of(BigDecimal dbm, UmbralesSenal umbrales) {
        return new EscalaSenal(at(umbrales.aceptable()), at(umbrales.buena()), at(dbm));
    }

    /** Length of the part that works. */
    public int anchoAceptable() {
        return Math.max(0, aceptable - mala);
    }

    /** Length of the good part. */
    public int anchoBuena() {
        return LENGTH - aceptable;
    }

    private static int at(BigDecimal dbm) {
        double part = (dbm.doubleValue() - MIN) / (MAX - MIN);
        return (int) Math.round(Math.max(0, Math.min(1, part)) * LENGTH);
    }
}
