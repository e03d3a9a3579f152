package es.isr.crm.panel.entity;

import java.time.YearMonth;

/**
 * Tickets of a month in Europe/Madrid.
 *
 * @param mes the month
 * @param abiertos tickets that were opened in it
 * @param resueltos tickets whose solution is of that month; one that was opened again counts when it is solved again
 */
public record MesTickets(YearMonth mes, long abiertos, long resueltos) {}
