package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What the CRM wants an ONT to be on the network. */
public enum EstadoDeseado {
    AUSENTE,
    ACTIVA,
    SUSPENDIDA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoDeseado> implements AttributeConverter<EstadoDeseado, String> {
        public Jpa() {
            super(EstadoDeseado.class);
        }
    }
}
