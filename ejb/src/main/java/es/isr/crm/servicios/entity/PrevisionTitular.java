package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What may change hands, for who has to decide it.
 *
 * @param clienteId the holder
 * @param cliente their name
 * @param servicios what they have
 * @param desde the first day that the new holder may have for all that can change hands; null when nothing can
 */
public record PrevisionTitular(Long clienteId, String cliente, List<Servicio> servicios, LocalDate desde)
        implements Serializable {

    /** Whether anything can change hands now. */
    public boolean isPosible() {
        return servicios.stream().anyMatch(Servicio::posible);
    }

    /** Those that can. */
    public List<Long> posibles() {
        return servicios.stream().filter(Servicio::posible).map(Servicio::id).toList();
    }

    /**
     * A service.
     *
     * @param id its id
     * @param nombre as people call it
     * @param ubicacion where it is, in one line
     * @param estado where it is in its life
     * @param permanenciaHasta last day of the commitment that goes along, or null
     * @param posible whether it can change hands now
     */
    public record Servicio(
            Long id,
            String nombre,
            String ubicacion,
            EstadoServicio estado,
            LocalDate permanenciaHasta,
            boolean posible)
            implements Serializable {}
}
