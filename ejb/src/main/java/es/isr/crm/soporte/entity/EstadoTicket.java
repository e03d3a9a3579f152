package es.isr.crm.soporte.entity;

/** Where a ticket is in its life. */
public enum EstadoTicket {
    ABIERTO,
    EN_PROCESO,
    /** Nothing goes on until the customer answers. */
    PENDIENTE_CLIENTE,
    RESUELTO,
    CERRADO;

    /** Whether something is still to be done. */
    public boolean isAbierto() {
        return this != RESUELTO && this != CERRADO;
    }
}
