package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Open tickets that may be about the same thing.
 *
 * @param cliente others of the customer
 * @param pon those of other customers on the same port of the network
 * @param puertos that port, or those, in words; empty when there is none
 */
public record TicketsCercanos(List<TicketRow> cliente, List<TicketRow> pon, String puertos) implements Serializable {

    public static final TicketsCercanos NINGUNO = new TicketsCercanos(List.of(), List.of(), "");

    public boolean isVacio() {
        return cliente.isEmpty() && pon.isEmpty();
    }
}
