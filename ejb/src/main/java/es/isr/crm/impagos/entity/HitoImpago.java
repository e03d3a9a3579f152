package es.isr.crm.impagos.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something in the history of a debt.
 *
 * @param id of the notice, the promise or the dispute
 * @param cuando when it was made or taken down
 * @param dia the day of the suspension that it tells, or the last day of the promise; else null
 * @param importe EUR, or null
 * @param facturas numbers of the invoices that it names, or null
 * @param estado of the delivery, the promise or the dispute, as the tables have it; null of what a person told
 * @param texto what was written about it, or null
 * @param quien who made it or took it down
 * @param prueba what proves that it was presented, or how it ended; null while there is none
 */
public record HitoImpago(
        Clase clase,
        Long id,
        Instant cuando,
        LocalDate dia,
        BigDecimal importe,
        String facturas,
        String estado,
        String texto,
        String quien,
        Prueba prueba)
        implements Serializable {

    /** What it is. */
    public enum Clase {
        RECORDATORIO_1,
        RECORDATORIO_2,
        AVISO_SUSPENSION,
        PROMESA,
        DISPUTA;

        /** Whether it is something that the customer was told. */
        public boolean isAviso() {
            return this != PROMESA && this != DISPUTA;
        }
    }

    /**
     * @param dia on which day it was presented, or ended
     * @param canal {@code correo}, {@code papel} or {@code mano}; null of an end
     * @param detalle the address, how it was handed over, or what came of it; or null
     * @param quien who says so, or null
     */
    public record Prueba(LocalDate dia, String canal, String detalle, String quien) implements Serializable {}

    /** Whether a person may still say that it was presented. */
    public boolean isPorProbar() {
        return clase.isAviso() && prueba == null;
    }

    /** Whether a promise runs or a dispute is open. */
    public boolean isAbierto() {
        return "viva".equals(estado) || "abierta".equals(estado);
    }
}
