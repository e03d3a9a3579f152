package es.isr.crm.privacidad.entity;

/** Why somebody who has left cannot be forgotten yet. */
public enum MotivoEspera {
    /** They have not left. */
    EN_ALTA,
    /** The time for which their data have to be kept is not over. */
    PLAZO,
    /** An invoice is not paid. */
    FACTURA_ABIERTA,
    /** A charge or a credit waits for an invoice. */
    CARGO_PENDIENTE,
    /** A ticket is open. */
    TICKET_ABIERTO,
    /** Work waits to be done. */
    TAREA_PENDIENTE,
    /** The ONT is still theirs on the network. */
    ONT
}
