package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a promise to pay is. */
public enum EstadoPromesa {
    /** It keeps the customer from reminders and from being cut. */
    VIVA,
    CUMPLIDA,
    /** Its last day went by and something is still overdue. */
    ROTA,
    /** A person took it back. */
    CANCELADA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoPromesa> implements AttributeConverter<EstadoPromesa, String> {
        public Jpa() {
            super(EstadoPromesa.class);
        }
    }
}
