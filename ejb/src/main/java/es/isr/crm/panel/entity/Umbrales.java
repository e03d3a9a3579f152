package es.isr.crm.panel.entity;

import java.math.BigDecimal;

/**
 * Beyond what something asks for attention; what just reaches it does not.
 *
 * @param ordenes how many orders may wait
 * @param onts how many ONTs may be without a link
 * @param minutosPso for how many minutes PSO may answer nothing
 * @param tickets how many tickets may be open
 * @param vencido how many EUR may be overdue
 * @param correos how many mails may wait to be sent
 * @param disco how much of a hundred of the disk has to be free
 */
public record Umbrales(
        int ordenes, int onts, int minutosPso, int tickets, BigDecimal vencido, int correos, int disco) {}
