package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How a document came to be here. */
public enum OrigenDocumento {
    SUBIDO,
    /** Printed here, from what was known then. */
    GENERADO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<OrigenDocumento>
            implements AttributeConverter<OrigenDocumento, String> {
        public Jpa() {
            super(OrigenDocumento.class);
        }
    }
}
