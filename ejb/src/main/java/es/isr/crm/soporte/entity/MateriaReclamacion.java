package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a complaint is about: each has its own term by law (Ley 10/2025, art. 17). */
public enum MateriaReclamacion {
    /** An invoice, or money wrongly asked for: five days (art. 17.3). */
    FACTURACION,
    /** The service does not go on: two hours (art. 17.2). */
    CONTINUIDAD,
    /** Anything else: fifteen working days (art. 17.1). */
    OTRA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<MateriaReclamacion>
            implements AttributeConverter<MateriaReclamacion, String> {
        public Jpa() {
            super(MateriaReclamacion.class);
        }
    }
}
