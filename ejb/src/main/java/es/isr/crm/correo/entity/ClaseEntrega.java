package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is delivered. Each has one {@code ContenidoEntrega} that knows what it says. */
public enum ClaseEntrega {
    /** An invoice, to its customer. */
    FACTURA,
    /** The receipt of a payment, to who paid. */
    RECIBO,
    /** A reminder of what is overdue. */
    RECORDATORIO,
    /** The notice before a suspension (Ley 11/2022, art. 65). */
    AVISO_SUSPENSION,
    /** A ticket was opened, to its customer; of a complaint with the receipt that the law wants (Ley 10/2025, art. 12). */
    TICKET_CREADO,
    /** A ticket was answered, to its customer. */
    TICKET_RESPONDIDO,
    /** A ticket was solved, to its customer. */
    TICKET_RESUELTO,
    /** A ticket was given to a technician, to them. */
    TICKET_ASIGNADO,
    /** How a run ended, to the owner of the operator. */
    RESULTADO,
    /** Something that asks for attention, to who watches over the installation. */
    ALARMA,
    /** A link by which a user sets a password, to them. */
    ENLACE_ACCESO,
    /** A trial, to who asks for it. */
    PRUEBA;

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<ClaseEntrega> implements AttributeConverter<ClaseEntrega, String> {
        public Jpa() {
            super(ClaseEntrega.class);
        }
    }
}
