package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Where an order is in its life, and where it may go from there. */
public enum EstadoOrden {
    /** Waits for its turn. */
    PENDIENTE,
    /** The write is on the wire. */
    ENVIANDO,
    /** Sent, and not known what became of it: PSO is asked. */
    INCIERTA,
    /** Waits to be sent again. */
    REINTENTO,
    /** PSO shows what was wanted. */
    HECHA,
    /** Needs a person. */
    BLOQUEADA,
    /** A newer wish took its place. */
    SUSTITUIDA,
    /** A person took it back. */
    CANCELADA;

    /** Whether the step is one of an order's life. */
    public boolean canBecome(EstadoOrden next) {
        return next().contains(next);
    }

    /** Whether something is still to be done by the engine or by a person. */
    public boolean isAbierta() {
        return !next().isEmpty();
    }

    /** Those that are not the end. */
    public static Set<EstadoOrden> abiertos() {
        return Arrays.stream(values())
                .filter(EstadoOrden::isAbierta)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EstadoOrden.class)));
    }

    /** Whether nothing of it is, or may be, on its way to PSO. */
    public boolean isSinEnviar() {
        return this == PENDIENTE || this == REINTENTO || this == BLOQUEADA;
    }

    private Set<EstadoOrden> next() {
        return switch (this) {
            case PENDIENTE -> EnumSet.of(ENVIANDO, HECHA, BLOQUEADA, SUSTITUIDA, CANCELADA);
            case ENVIANDO -> EnumSet.of(HECHA, INCIERTA, REINTENTO, BLOQUEADA, SUSTITUIDA);
            case INCIERTA -> EnumSet.of(INCIERTA, HECHA, REINTENTO, BLOQUEADA, SUSTITUIDA);
            case REINTENTO -> EnumSet.of(ENVIANDO, SUSTITUIDA, CANCELADA);
            case BLOQUEADA -> EnumSet.of(PENDIENTE, HECHA, SUSTITUIDA, CANCELADA);
            case HECHA, SUSTITUIDA, CANCELADA -> EnumSet.noneOf(EstadoOrden.class);
        };
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoOrden> implements AttributeConverter<EstadoOrden, String> {
        public Jpa() {
            super(EstadoOrden.class);
        }
    }
}
