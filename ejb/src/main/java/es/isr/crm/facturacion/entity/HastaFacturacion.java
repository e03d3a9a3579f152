package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How far a run goes. */
public enum HastaFacturacion {
    /** It says what it would issue, and stops: a simulation. */
    CALCULAR,
    EMITIR,
    /** It issues, and sends. */
    ENTREGAR;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<HastaFacturacion>
            implements AttributeConverter<HastaFacturacion, String> {
        public Jpa() {
            super(HastaFacturacion.class);
        }
    }
}
