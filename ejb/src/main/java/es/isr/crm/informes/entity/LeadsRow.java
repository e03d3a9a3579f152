package es.isr.crm.informes.entity;

import java.math.BigDecimal;

/**
 * People who asked, and what became of them.
 *
 * <p>A lead counts in the period in which it came in, whenever it was won or lost. The conversion is those won of a hundred
 * that came in, those still attended included.
 *
 * @param clave what the leads have in common
 * @param nombre how it is called
 * @param leads how many came in
 * @param ganados those who became customers
 * @param perdidos those who did not
 */
public record LeadsRow(String clave, String nombre, long leads, long ganados, long perdidos) implements FilaInforme {

    /** Those who are still attended. */
    public long abiertos() {
        return leads - ganados - perdidos;
    }

    /** Of a hundred, with two decimals; null of none. */
    public BigDecimal conversion() {
        return Porcentaje.of(ganados, leads);
    }
}
