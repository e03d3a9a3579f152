package es.isr.crm.agenda.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody can be sent to a customer for.
 *
 * @param cliente to whom
 * @param motivos what for, what waits before the rest; never empty
 * @param previstas the appointments that the customer has already
 */
public record Propuesta(CitaRow.Cliente cliente, List<MotivoCita> motivos, List<CitaRow> previstas)
        implements Serializable {}
