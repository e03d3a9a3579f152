package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a line of a ticket's story comes from. */
public enum ClaseComentario {
    /** Somebody wrote it. */
    COMENTARIO,
    /** The ticket went on: taken, given, solved. */
    CAMBIO,
    /** What came of something done on the network. */
    OPERACION;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ClaseComentario>
            implements AttributeConverter<ClaseComentario, String> {
        public Jpa() {
            super(ClaseComentario.class);
        }
    }
}
