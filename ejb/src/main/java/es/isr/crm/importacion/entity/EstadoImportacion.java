package es.isr.crm.importacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;

/** How far an import is. */
public enum EstadoImportacion {
    /** The file is here; columns, plans and dates are to be said. */
    SUBIDA,
    /** Its records are being looked at. */
    COMPROBANDO,
    /** What will happen to each record can be seen. */
    COMPROBADA,
    /** Its customers are being created. */
    IMPORTANDO,
    /** They are there; the network is being compared with them. */
    CONCILIANDO,
    TERMINADA,
    /** Given up before anybody was created. */
    DESCARTADA;

    /** Whether a job is at it, or died at it. */
    public boolean isEnCurso() {
        return this == COMPROBANDO || this == IMPORTANDO || this == CONCILIANDO;
    }

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
        return this == TERMINADA || this == DESCARTADA;
    }

    /** Whether the step is one of an import's life. */
    public boolean canBecome(EstadoImportacion next) {
        return next().contains(next);
    }

    private Set<EstadoImportacion> next() {
        return switch (this) {
            case SUBIDA, COMPROBADA -> EnumSet.of(SUBIDA, COMPROBANDO, IMPORTANDO, DESCARTADA);
            case COMPROBANDO -> EnumSet.of(SUBIDA, COMPROBANDO, COMPROBADA, DESCARTADA);
            case IMPORTANDO -> EnumSet.of(IMPORTANDO, CONCILIANDO);
            case CONCILIANDO -> EnumSet.of(CONCILIANDO, TERMINADA);
            case TERMINADA, DESCARTADA -> EnumSet.noneOf(EstadoImportacion.class);
        };
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoImportacion>
            implements AttributeConverter<EstadoImportacion, String> {
        public Jpa() {
            super(EstadoImportacion.class);
        }
    }
}
