package es.isr.crm.agenda.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What somebody goes there for. */
public enum TipoCita {
    /** A fibre service gets its ONT. */
    INSTALACION,
    /** Something does not work, or is to be looked at. */
    VISITA,
    /** An ONT of ours is fetched from who no longer uses it. */
    RECUPERACION;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoCita> implements AttributeConverter<TipoCita, String> {
        public Jpa() {
            super(TipoCita.class);
        }
    }
}
