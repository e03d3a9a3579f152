package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Where a run of invoices is. One that died with its server is where it was, and goes on from there. */
public enum EstadoEjecucion {
    CALCULANDO,
    /** To be reviewed: what it would issue is there, with its reasons. */
    CALCULADA,
    EMITIENDO,
    /** All that could be issued is; what was left aside can still be, by the same run. */
    EMITIDA,
    /** A simulation that nobody wants any more: nothing of it can be issued. */
    DESCARTADA;

    /** Whether a job is at it, or was when its server died. */
    public boolean isEnCurso() {
        return this == CALCULANDO || this == EMITIENDO;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoEjecucion>
            implements AttributeConverter<EstadoEjecucion, String> {
        public Jpa() {
            super(EstadoEjecucion.class);
        }
    }
}
