package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What came back from PSO means one of these; what is done next depends on nothing else. */
public enum ClasePso {
    /** PSO says that it did it. */
    APLICADA,
    /** Nothing left this machine: it can be sent again. */
    NO_ENVIADA,
    /** Nobody knows whether it was done: it is never sent again blindly. */
    INCIERTA,
    /** Not now, the OLT is busy: it can be sent again. */
    TRANSITORIA,
    /** PSO has that serial already: perhaps it is ours. */
    DUPLICADA,
    /** PSO has no such thing. */
    NO_ENCONTRADA,
    /** It will never be accepted as it is. */
    PERMANENTE,
    /** PSO does not take our user or password: nothing more is sent. */
    CREDENCIALES;

    /** Whether PSO understood who we are and answered us. */
    public boolean isAnswered() {
        return this != NO_ENVIADA && this != INCIERTA && this != CREDENCIALES;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ClasePso> implements AttributeConverter<ClasePso, String> {
        public Jpa() {
            super(ClasePso.class);
        }
    }
}
