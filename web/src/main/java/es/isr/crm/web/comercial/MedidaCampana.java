package es.isr.crm.web.comercial;

import es.isr.crm.comercial.entity.CampanaRow;
import java.math.BigDecimal;
import java.util.function.Function;

/** What the chart compares campaigns by. */
public enum MedidaCampana {
    LEADS(row -> BigDecimal.valueOf(row.cifras().leads()), false, true),
    CLIENTES(row -> BigDecimal.valueOf(row.cifras().clientes()), false, true),
    CONVERSION(row -> row.cifras().getConversion(), false, true),
    COSTE_LEAD(CampanaRow::getCosteLead, true, false),
    COSTE_CLIENTE(CampanaRow::getCosteCliente, true, false),
    INGRESOS(row -> row.cifras().ingresos(), true, true);

    private final Function<CampanaRow, BigDecimal> figure;
    private final boolean euros;
    private final boolean moreIsBetter;

    MedidaCampana(Function<CampanaRow, BigDecimal> figure, boolean euros, boolean moreIsBetter) {
        this.figure = figure;
        this.euros = euros;
        this.moreIsBetter = moreIsBetter;
    }

    /** The figure of a campaign, or null when it has none. */
    BigDecimal of(CampanaRow row) {
        return figure.apply(row);
    }

    public boolean isEuros() {
        return euros;
    }

    /** Whether the best has the most of it, and not the least. */
    boolean isMoreBetter() {
        return moreIsBetter;
    }
}
