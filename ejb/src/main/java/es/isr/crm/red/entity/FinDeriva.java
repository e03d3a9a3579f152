package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How a difference between wish and network ended. */
public enum FinDeriva {
    /** The network was made to follow, by a person's click. */
    REPARADA,
    /** The network was made to follow, by the reconciliation itself. */
    AUTOMATICA,
    /** The CRM was made to follow. */
    ADOPTADA,
    /** A later reading did not show it any more, or the wish had changed. */
    DESAPARECIDA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<FinDeriva> implements AttributeConverter<FinDeriva, String> {
        public Jpa() {
            super(FinDeriva.class);
        }
    }
}
