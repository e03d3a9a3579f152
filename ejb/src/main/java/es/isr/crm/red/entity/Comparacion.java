package es.isr.crm.red.entity;

/** How what PSO shows of an ONT stands to what is wanted of it. */
public enum Comparacion {
    /** It is as wanted. */
    CUMPLE,
    /** Wanted, and not there. */
    FALTA,
    /** There, and not wanted. */
    SOBRA,
    /** Still where it is to move away from. */
    EN_ORIGEN,
    /** Registered at another OLT or port than wanted. */
    EN_OTRO_SITIO,
    /** In its place, with another profile. */
    OTRO_PERFIL,
    /** As wanted but for the fixed address. */
    OTRA_IP
}
