package es.isr.crm.soporte.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What became of the tickets of some months, and how old those are that are open today.
 *
 * @param total all of them together
 * @param grupos those of each month, kind, priority or technician, in their order
 * @param abiertos the open ones, whenever they were opened, by priority
 */
public record EstadisticasTickets(EstadisticaRow total, List<EstadisticaRow> grupos, List<AntiguedadRow> abiertos)
        implements Serializable {}
