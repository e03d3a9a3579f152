package es.isr.crm.impagos.entity;

/** How far a debtor has been told, in the order in which they are. */
public enum EtapaImpago {
    SIN_AVISAR,
    RECORDATORIO_1,
    RECORDATORIO_2,
    /** From which day on the services may be suspended. */
    AVISADO
}
