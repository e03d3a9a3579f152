package es.isr.crm.comercial.entity;

import java.util.List;

/**
 * What was known and said of a lead.
 *
 * @param lead what it points at
 * @param notas its history, the last line first
 */
public record HistoriaLead(LeadRow lead, List<NotaRow> notas) {}
