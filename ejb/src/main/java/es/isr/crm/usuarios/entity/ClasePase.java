package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Duration;

/** What a {@link Pase} is good for, and for how long. */
public enum ClasePase {
    /** A new user sets a first password, by a link. */
    INVITACION(Duration.ofHours(72)),
    /** A user who forgot theirs sets another, by a link. */
    PASSWORD(Duration.ofHours(24)),
    /** The password of a sign-in fitted; a code of the second factor is still to come. */
    CODIGO(Duration.ofMinutes(5)),
    /** The password of a sign-in fitted; the second factor that the role needs is still to be set up. */
    ALTA(Duration.ofMinutes(15));

    private final Duration vida;

    ClasePase(Duration vida) {
        this.vida = vida;
    }

    /** How long it is good for. */
    public Duration vida() {
        return vida;
    }

    /** Whether it is a link that is sent to somebody. */
    public boolean isEnlace() {
        return this == INVITACION || this == PASSWORD;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ClasePase> implements AttributeConverter<ClasePase, String> {
        public Jpa() {
            super(ClasePase.class);
        }
    }
}
