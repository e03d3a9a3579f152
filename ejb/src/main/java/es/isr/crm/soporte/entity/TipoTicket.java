package es.isr.crm.soporte.entity;

/** What a ticket is about. */
public enum TipoTicket {
    AVERIA,
    CONSULTA,
    INSTALACION,
    CAMBIO_SERVICIO,
    BAJA,
    RECLAMACION,
    OTRO
}
