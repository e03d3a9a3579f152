package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a debtor is told, in the order in which it is. */
public enum ClaseAviso {
    /** Friendly: it may have been forgotten. */
    RECORDATORIO_1,
    /** Firm: what comes next. */
    RECORDATORIO_2,
    /** From which day on the services may be suspended (Ley 11/2022, art. 65.2). */
    AVISO_SUSPENSION;

    public boolean isRecordatorio() {
        return this != AVISO_SUSPENSION;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ClaseAviso> implements AttributeConverter<ClaseAviso, String> {
        public Jpa() {
            super(ClaseAviso.class);
        }
    }
}
