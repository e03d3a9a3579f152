package es.isr.crm.comercial.entity;

import java.util.List;

/**
 * A column of the board.
 *
 * @param estado the state that it stands for
 * @param total how many stand there
 * @param leads the first of them
 */
public record Columna(EstadoLead estado, long total, List<LeadRow> leads) {

    /** How many are not shown. */
    public long getResto() {
        return total - leads.size();
    }
}
