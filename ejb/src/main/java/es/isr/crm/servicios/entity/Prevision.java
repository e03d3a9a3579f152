package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What will happen if an action is asked for now, for who has to decide it.
 *
 * @param accion what would be asked for
 * @param clienteId the customer
 * @param cliente their name
 * @param noCortar why they are not cut for debts; null when they may be
 * @param servicios each service that it is about
 * @param consecuencias what is so for all of them
 * @param desde the first day that a baja of all of them may have, or null
 * @param efecto the day by which a baja that the customer asks for today has to be effective (RD 899/2009 art. 7); else null
 */
public record Prevision(
        AccionServicio accion,
        Long clienteId,
        String cliente,
        String noCortar,
        List<Servicio> servicios,
        List<Consecuencia> consecuencias,
        LocalDate desde,
        LocalDate efecto)
        implements Serializable {

    /** Whether there is anything that the action would do. */
    public boolean isPosible() {
        return servicios.stream().anyMatch(Servicio::posible);
    }

    /**
     * What will happen to one service.
     *
     * @param id its id
     * @param plan name of its plan
     * @param tipo its kind
     * @param ubicacion where it is, in one line
     * @param estado where it is in its life
     * @param pedido what was asked and is not seen yet, or null
     * @param motivo why it is cut, or is to be; or null
     * @param posible whether the action is for it
     * @param consecuencias what happens, in the order in which it does
     */
    public record Servicio(
            Long id,
            String plan,
            TipoPlan tipo,
            String ubicacion,
            EstadoServicio estado,
            EstadoServicio pedido,
            MotivoEstado motivo,
            boolean posible,
            List<Consecuencia> consecuencias)
            implements Serializable {}
}
