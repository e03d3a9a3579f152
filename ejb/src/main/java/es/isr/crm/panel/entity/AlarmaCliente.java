package es.isr.crm.panel.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something about a customer that who opens the file should know before anything else.
 *
 * @param tipo what it is
 * @param que what it is about: a plan, a serial
 * @param servicioId the service, or null
 * @param fecha the day that it is about, or null
 */
public record AlarmaCliente(Tipo tipo, String que, Long servicioId, LocalDate fecha) implements Serializable {

    /** What asks for attention, the worst first. */
    public enum Tipo {
        ORDEN_BLOQUEADA,
        ONT_OFFLINE,
        DERIVA,
        /** What was to be done to a service on a day, and was not. */
        ACCION_FALLIDA,
        INSTALACION_PENDIENTE,
        PROMOCION_ACABA,
        PERMANENCIA_ACABA
    }
}
