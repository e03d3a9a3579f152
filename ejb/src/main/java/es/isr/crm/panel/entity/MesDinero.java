package es.isr.crm.panel.entity;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Money of a month, in EUR with tax.
 *
 * @param mes the month
 * @param facturado what was issued in it, less what its corrections took back
 * @param cobrado what came in during it, less what the bank took back and what was given back
 */
public record MesDinero(YearMonth mes, BigDecimal facturado, BigDecimal cobrado) {}
