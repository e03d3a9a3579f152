package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What a customer is, derived from the services: active if any is, else suspended, else waiting for installation, else gone. */
public enum EstadoCliente {
    PENDIENTE_INSTALACION,
    ACTIVO,
    SUSPENDIDO,
    BAJA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoCliente> implements AttributeConverter<EstadoCliente, String> {
        public Jpa() {
            super(EstadoCliente.class);
        }
    }
}
