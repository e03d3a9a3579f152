package es.isr.crm.servicios.entity;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Where a service is in its life, and where it may go from there. */
public enum EstadoServicio {
    PENDIENTE_INSTALACION,
    ACTIVO,
    SUSPENDIDO,
    BAJA;

    /** Whether the step is one of a service's life; none leads out of {@link #BAJA}. */
    public boolean canBecome(EstadoServicio next) {
        return next().contains(next);
    }

    private Set<EstadoServicio> next() {
        return switch (this) {
            case PENDIENTE_INSTALACION -> EnumSet.of(ACTIVO, BAJA);
            case ACTIVO -> EnumSet.of(SUSPENDIDO, BAJA);
            case SUSPENDIDO -> EnumSet.of(ACTIVO, BAJA);
            case BAJA -> EnumSet.noneOf(EstadoServicio.class);
        };
    }

    /** What the services of a customer make of the customer; without any, it waits for installation. */
    public static EstadoCliente derive(Collection<EstadoServicio> servicios) {
        if (servicios.contains(ACTIVO)) {
            return EstadoCliente.ACTIVO;
        }
        if (servicios.contains(SUSPENDIDO)) {
            return EstadoCliente.SUSPENDIDO;
        }
        return servicios.isEmpty() || servicios.contains(PENDIENTE_INSTALACION)
                ? EstadoCliente.PENDIENTE_INSTALACION
                : EstadoCliente.BAJA;
    }

    /** What the parts of a combo that have not ended make of it: as with a customer, what works counts most. */
    static EstadoServicio ofCombo(Collection<EstadoServicio> partes) {
        return valueOf(derive(partes).name());
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoServicio>
            implements AttributeConverter<EstadoServicio, String> {
        public Jpa() {
            super(EstadoServicio.class);
        }
    }
}
