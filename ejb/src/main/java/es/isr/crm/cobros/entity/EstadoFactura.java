package es.isr.crm.cobros.entity;

/** Where an invoice is in its life. */
public enum EstadoFactura {
    PENDIENTE,
    /** Its due date is past. */
    VENCIDA,
    PAGADA,
    /** Taken back as a whole by another invoice. */
    ANULADA
}
