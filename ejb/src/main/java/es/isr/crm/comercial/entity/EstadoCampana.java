package es.isr.crm.comercial.entity;

/** Where a campaign stands on a day; nobody sets it, its dates and its retirement do. */
public enum EstadoCampana {
    PROGRAMADA,
    EN_MARCHA,
    FINALIZADA,
    RETIRADA
}
