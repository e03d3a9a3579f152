package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What became of a customer on a list. */
public enum EstadoClienteCorte {
    /** To be cut. */
    PENDIENTE,
    /** The cut was asked for. */
    CORTADO,
    /** Looked at just before, there was a reason not to. */
    SALVADO,
    /** A rule or an error kept it from being asked for. */
    FALLIDO,
    /** There was a reason not to when the list was made. */
    EXCLUIDO,
    /** A person took it off the list, or gave the list up. */
    QUITADO;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoClienteCorte>
            implements AttributeConverter<EstadoClienteCorte, String> {
        public Jpa() {
            super(EstadoClienteCorte.class);
        }
    }
}
