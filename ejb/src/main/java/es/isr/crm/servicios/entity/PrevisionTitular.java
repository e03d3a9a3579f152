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
        return servicios.stream().anyMatch(Servicio::isPosible);
    }

    /** Those that can. */
    public List<Long> posibles() {
        return servicios.stream().filter(Servicio::isPosible).map(Servicio::id).toList();
    }

    /**
     * A service.
     *
     * @param id its id
     * @param nombre as people call it
     * @param ubicacion where it is, in one line
     * @param estado where it is in its life
     * @param permanenciaHasta last day of the commitment that goes along, or null
     * @param impedimento why it cannot change hands now; null when it can
     */
    public record Servicio(
            Long id,
            String nombre,
            String ubicacion,
            EstadoServicio estado,
            LocalDate permanenciaHasta,
            Impedimento impedimento)
            implements Serializable {

        /** Whether it can change hands now. */
        public boolean isPosible() {
            return impedimento == null;
        }
    }

    /** Why a service cannot change hands now. */
    public enum Impedimento {
        /** It does not work yet. */
        PENDIENTE_INSTALACION,
        /** It is cut. */
        SUSPENDIDO,
        /** It has ended. */
        BAJA,
        /** A cut or a return was asked for, and is not seen yet. */
        EN_MARCHA,
        /** Its holder has not had it for a day. */
        EMPIEZA_HOY
    }
}
