package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How we came to know of somebody. */
public enum OrigenLead {
    WEB,
    TELEFONO,
    TIENDA,
    /** Social networks. */
    REDES,
    /** A customer told them of us. */
    RECOMENDACION,
    /** We rang at their door. */
    VISITA,
    EVENTO,
    /** A list that came as a file. */
    FICHERO,
    OTRO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<OrigenLead> implements AttributeConverter<OrigenLead, String> {
        public Jpa() {
            super(OrigenLead.class);
        }
    }
}
