package es.isr.crm.informes.entity;

/** What the lines of a report are made by; each report knows some of them. */
public enum Agrupacion {
    MES,
    PLAN,
    /** Town and province. */
    LOCALIDAD,
    /** Who is named as the seller of the customer. */
    VENDEDOR,
    /** Why somebody left, or did not come. */
    MOTIVO,
    /** How long it has been due. */
    ANTIGUEDAD,
    MEDIO_PAGO,
    OLT,
    /** A port of an OLT. */
    PON,
    /** Of the ONT. */
    MODELO,
    /** Steps of the optical power. */
    POTENCIA,
    /** How we came to know of somebody. */
    ORIGEN,
    CAMPANA,
    /** Whose lead it is. */
    COMERCIAL
}
