package es.isr.crm.soporte.entity;

/** What the times of tickets are compared by. */
public enum AgrupacionTickets {
    /** The month in which they were opened, in Europe/Madrid. */
    MES,
    TIPO,
    PRIORIDAD,
    /** Whose they are, or were as they were solved. */
    TECNICO
}
