package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where a ticket is in its life. */
public enum EstadoTicket {
    /** Nobody works on it yet. */
    ABIERTO,
    EN_PROCESO,
    /** Nothing goes on until the customer answers; the time does not count. */
    PENDIENTE_CLIENTE,
    RESUELTO,
    CERRADO;

    /** Those of which something is still to be done. */
    public static final List<EstadoTicket> ABIERTOS =
            Arrays.stream(values()).filter(EstadoTicket::isAbierto).toList();

    /** Whether something is still to be done. */
    public boolean isAbierto() {
        return this != RESUELTO && this != CERRADO;
    }

    /** Whether it may become another; from solved and closed it comes back by being reopened. */
    public boolean puedePasarA(EstadoTicket next) {
        return siguientes().contains(next);
    }

    private Set<EstadoTicket> siguientes() {
        return switch (this) {
            case ABIERTO -> Set.of(EN_PROCESO, PENDIENTE_CLIENTE, RESUELTO);
            case EN_PROCESO, PENDIENTE_CLIENTE -> Set.of(ABIERTO, EN_PROCESO, PENDIENTE_CLIENTE, RESUELTO);
            case RESUELTO -> Set.of(CERRADO, ABIERTO, EN_PROCESO);
            case CERRADO -> Set.of(ABIERTO, EN_PROCESO);
        };
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoTicket> implements AttributeConverter<EstadoTicket, String> {
        public Jpa() {
            super(EstadoTicket.class);
        }
    }
}
