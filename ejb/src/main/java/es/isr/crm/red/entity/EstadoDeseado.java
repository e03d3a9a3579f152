package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.Converter;

/** What the CRM wants an ONT to be on the network. */
public enum EstadoDeseado {
    AUSENTE,
    ACTIVA,
    SUSPENDIDA;

    /** Stored in lower case. */
    @Converter(autoApply = true)
    public static class Jpa extends EnumConverter<EstadoDeseado> {
        public Jpa() {
            super(EstadoDeseado.class);
        }
    }
}
