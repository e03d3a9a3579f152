package es.isr.crm.panel.entity;

import es.isr.crm.impagos.entity.DeudorRow;
import java.math.BigDecimal;
import java.util.List;

/**
 * Money: what is overdue, what the month brought and what it still asks for.
 *
 * @param vencido who owes something that is overdue, on how many invoices, how many EUR
 * @param porCobrar invoices issued in the present month that ask for something still
 * @param pendiente EUR that they ask for
 * @param historia the twelve months up to the present one, oldest first
 */
public record CifrasDinero(DeudorRow.Totales vencido, long porCobrar, BigDecimal pendiente, List<MesDinero> historia) {

    public CifrasDinero {
        historia = List.copyOf(historia);
    }

    /** The present month. */
    public MesDinero mes() {
        return historia.get(historia.size() - 1);
    }
}
