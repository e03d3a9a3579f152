package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is odd about a customer in a run, and is shown first. */
public enum Anomalia {
    /** Nothing can be billed while the data are as they are. */
    DATOS,
    /** More is credited than charged. */
    NEGATIVO,
    /** It comes to nothing, and it came to something the month before. */
    CERO,
    /** Months that no run has dealt with are billed at once: they may have been paid to another program. */
    ATRASOS,
    /** Twice as much as the month before, or more. */
    DOBLE;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<Anomalia> implements AttributeConverter<Anomalia, String> {
        public Jpa() {
            super(Anomalia.class);
        }
    }
}
