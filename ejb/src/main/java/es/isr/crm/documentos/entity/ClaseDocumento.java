package es.isr.crm.documentos.entity;

import static es.isr.crm.shared.entity.Rol.ADMIN;
import static es.isr.crm.shared.entity.Rol.COMERCIAL;
import static es.isr.crm.shared.entity.Rol.TECNICO;
import static es.isr.crm.shared.entity.Rol.USER;

import es.isr.crm.shared.entity.EnumConverter;
import es.isr.crm.shared.entity.Rol;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/**
 * What a document is for, which decides who may see it and who may add one. A salesperson only ever sees and adds those
 * of their own customers; who added an identity document or a mandate goes on seeing it.
 */
public enum ClaseDocumento {
    CONTRATO(Set.of(ADMIN, USER, COMERCIAL), Set.of(ADMIN, USER, COMERCIAL)),
    /** Identity card, passport, deed of a company. */
    IDENTIDAD(Set.of(ADMIN, USER), Set.of(ADMIN, USER, COMERCIAL)),
    FOTO_INSTALACION(Set.of(ADMIN, USER, TECNICO), Set.of(ADMIN, USER, TECNICO)),
    /** Has the whole bank account on it. */
    MANDATO_SEPA(Set.of(ADMIN, USER), Set.of(ADMIN, USER, COMERCIAL)),
    /** What has to be handed over before a contract is signed (Ley 11/2022, art. 67.3). */
    RESUMEN_CONTRATO(Set.of(ADMIN, USER, COMERCIAL), Set.of(ADMIN, USER, COMERCIAL)),
    /** What a technician takes along, and the customer signs. */
    HOJA_INSTALACION(Set.of(ADMIN, USER, TECNICO), Set.of(ADMIN, USER, TECNICO)),
    OTRO(Set.of(ADMIN, USER), Set.of(ADMIN, USER));

    private final Set<Rol> lectores;
    private final Set<Rol> autores;

    ClaseDocumento(Set<Rol> lectores, Set<Rol> autores) {
        this.lectores = lectores;
        this.autores = autores;
    }

    /** Whether the role sees documents of this kind. */
    public boolean isVisible(Rol rol) {
        return lectores.contains(rol);
    }

    /** Whether the role may add documents of this kind. */
    public boolean isAnadible(Rol rol) {
        return autores.contains(rol);
    }

    /** Whether it is printed here. */
    public boolean isImprimible() {
        return this == MANDATO_SEPA || this == RESUMEN_CONTRATO || this == HOJA_INSTALACION;
    }

    /** Whether the role may have it printed: a mandate shows the whole account, which not everybody who adds one may see. */
    public boolean isImprimible(Rol rol) {
        return isImprimible() && isVisible(rol) && isAnadible(rol);
    }

    /** Whether it is about one service, not about the customer as such. */
    public boolean isDeServicio() {
        return this == RESUMEN_CONTRATO || this == HOJA_INSTALACION;
    }

    /** Whether it is written down who opens it. */
    public boolean isReservado() {
        return this == IDENTIDAD || this == MANDATO_SEPA;
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ClaseDocumento>
            implements AttributeConverter<ClaseDocumento, String> {
        public Jpa() {
            super(ClaseDocumento.class);
        }
    }
}
