package es.isr.crm.soporte.entity;

import java.io.Serializable;

/**
 * The times of some tickets that have something in common.
 *
 * @param clave what: a month as {@code 2026-11}, a kind, a priority, the id of a technician; null of all, and of nobody's
 * @param nombre name of the technician; else null
 * @param tickets how many were opened
 * @param reabiertos how many of them were opened again
 * @param respuesta how long customers waited for a first answer
 * @param resolucion how long those that are solved took, less waiting for the customer
 */
public record EstadisticaRow(
        String clave, String nombre, int tickets, int reabiertos, ResumenTiempos respuesta, ResumenTiempos resolucion)
        implements Serializable {

    /** How many are not solved. */
    public int abiertos() {
        return tickets - resolucion.cuantos();
    }
}
