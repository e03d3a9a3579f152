package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** What a line in the history of a lead is about. */
public enum ClaseNota {
    NOTA,
    LLAMADA,
    CORREO,
    VISITA,
    /** It moved, which nobody writes by hand. */
    ESTADO;

    /** Those that people write. */
    public static final List<ClaseNota> A_MANO = List.of(NOTA, LLAMADA, CORREO, VISITA);

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ClaseNota> implements AttributeConverter<ClaseNota, String> {
        public Jpa() {
            super(ClaseNota.class);
        }
    }
}
