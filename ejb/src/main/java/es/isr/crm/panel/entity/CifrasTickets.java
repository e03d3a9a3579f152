package es.isr.crm.panel.entity;

import es.isr.crm.soporte.entity.TicketsAbiertos;
import java.util.List;

/**
 * The support desk in figures.
 *
 * @param abiertos what something is still to be done of
 * @param historia the twelve months up to the present one, oldest first
 */
public record CifrasTickets(TicketsAbiertos abiertos, List<MesTickets> historia) {

    public CifrasTickets {
        historia = List.copyOf(historia);
    }

    /** The present month. */
    public MesTickets mes() {
        return historia.get(historia.size() - 1);
    }
}
