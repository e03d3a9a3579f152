package es.isr.crm.panel.entity;

import java.time.YearMonth;

/**
 * Customers won and lost in a month.
 *
 * @param mes the month
 * @param altas customers whose first day is in it
 * @param bajas customers whose last day is in it
 */
public record AltasBajas(YearMonth mes, long altas, long bajas) {}
