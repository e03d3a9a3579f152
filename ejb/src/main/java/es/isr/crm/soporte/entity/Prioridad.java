package es.isr.crm.soporte.entity;

/** How urgent a ticket is. */
public enum Prioridad {
    BAJA,
    MEDIA,
    ALTA,
    URGENTE
}
