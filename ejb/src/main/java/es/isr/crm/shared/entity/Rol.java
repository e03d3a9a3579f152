package es.isr.crm.shared.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * What a person may do. The names are those of the declared security roles; {@link #SISTEMA} is the role under which
 * timers and jobs run and is never given to a person.
 */
public enum Rol {
    ADMIN,
    USER,
    TECNICO,
    COMERCIAL;

    public static final String ADMIN_ROLE = "admin";
    public static final String USER_ROLE = "user";
    public static final String TECNICO_ROLE = "tecnico";
    public static final String COMERCIAL_ROLE = "comercial";
    public static final String SISTEMA = "sistema";

    /** The name of the security role. */
    public String roleName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Stores the name of the security role. */
    @Converter
    public static class Jpa extends EnumConverter<Rol> implements AttributeConverter<Rol, String> {
        public Jpa() {
            super(Rol.class);
        }
    }
}
