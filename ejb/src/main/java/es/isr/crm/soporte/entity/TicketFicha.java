package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * All that a ticket's page shows of it, but its story.
 *
 * @param fila what a list shows
 * @param version counts its changes; given back with a change that depends on what was seen
 * @param materia what the complaint is about; null when it is none
 * @param descripcion what the customer says, or null
 * @param solucion what was done, or null
 * @param cliente whom to call
 * @param servicio what it is about, or null
 * @param creadoPor who wrote it down, or null for the system
 * @param tiempos when what happened
 */
public record TicketFicha(
        TicketRow fila,
        int version,
        MateriaReclamacion materia,
        String descripcion,
        String solucion,
        Contacto cliente,
        Servicio servicio,
        String creadoPor,
        Tiempos tiempos)
        implements Serializable {

    public Long id() {
        return fila.id();
    }

    /**
     * @param id id of the customer
     * @param codigo code, or null
     * @param nombre whole name
     * @param telefono telephone, or null
     * @param email address, or null
     * @param estado state of the customer, as the database spells it
     */
    public record Contacto(Long id, String codigo, String nombre, String telefono, String email, String estado)
            implements Serializable {}

    /**
     * @param id id of the service
     * @param plan name of its plan
     * @param estado state of the service, as the database spells it
     * @param lugar where it is, in one line
     * @param numeroSerie serial of its ONT, or null
     */
    public record Servicio(Long id, String plan, String estado, String lugar, String numeroSerie)
            implements Serializable {}

    /**
     * @param limiteLegal the law's limit of a complaint, or null
     * @param esperaDesde since when it waits for the customer, or null
     * @param primeraRespuesta when the customer was first told something, or null
     * @param cerrado when it was closed, or null
     * @param reaperturas how often it was opened again
     * @param minutosResolucion minutes of the clock that it took, less waiting, or null
     * @param minutosLaborables working minutes that it took, less waiting, or null
     * @param minutosEspera minutes of the clock that it waited
     */
    public record Tiempos(
            Instant limiteLegal,
            Instant esperaDesde,
            Instant primeraRespuesta,
            Instant cerrado,
            int reaperturas,
            Long minutosResolucion,
            Long minutosLaborables,
            long minutosEspera)
            implements Serializable {

        /** By the clock; null while it is not solved. */
        public Duration resolucion() {
            return minutosResolucion == null ? null : Duration.ofMinutes(minutosResolucion);
        }

        /** In working time; null while it is not solved. */
        public Duration trabajo() {
            return minutosLaborables == null ? null : Duration.ofMinutes(minutosLaborables);
        }

        public Duration espera() {
            return Duration.ofMinutes(minutosEspera);
        }
    }
}
