package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** How far a delivery is. */
public enum EstadoEntrega {
    /** A mail that waits for its turn. */
    PENDIENTE(true),
    /** In the hands of a dispatcher. */
    ENVIANDO(false),
    /** Put off by the mail server: tried again by itself. */
    REINTENTO(true),
    /** The mail server accepted it. */
    ENVIADA(false),
    /** It may have been accepted or not: nobody knows, and a person decides. */
    DUDOSA(true),
    /** It will not arrive as it is. */
    FALLIDA(true),
    /** On paper, and not sent yet. */
    POR_IMPRIMIR(true),
    /** On paper, and sent or handed over. */
    IMPRESA(false),
    /** A person decided against it. */
    CANCELADA(false),
    /** What it is about asks for no delivery any more. */
    OMITIDA(false);

    private final boolean cancelable;

    EstadoEntrega(boolean cancelable) {
        this.cancelable = cancelable;
    }

    /** Whether a person may still decide against it. */
    public boolean isCancelable() {
        return cancelable;
    }

    /** Whether it is a mail that the dispatcher takes up by itself. */
    public boolean isEnEspera() {
        return this == PENDIENTE || this == REINTENTO;
    }

    /** Whether it reached whom it was for, as far as can be known. */
    public boolean isPresentada() {
        return this == ENVIADA || this == IMPRESA;
    }

    /** Whether a person has to do something about it. */
    public boolean isParaPersona() {
        return this == FALLIDA || this == DUDOSA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<EstadoEntrega> implements AttributeConverter<EstadoEntrega, String> {
        public Jpa() {
            super(EstadoEntrega.class);
        }
    }
}
