package es.isr.crm.clientes.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A customer as the file shows it; the bank account is masked, and left out for who has no business with it.
 *
 * @param id its id
 * @param version its version, for a later change
 * @param codigo code, or null
 * @param nombreCompleto name and surnames
 * @param tipoCliente who signs
 * @param tipoId kind of document
 * @param dni document
 * @param email e-mail, or null
 * @param telefono telephone
 * @param telefonoAlternativo another, or null
 * @param personaContacto whom to ask for, or null
 * @param direccion street and number
 * @param codigoPostal postcode
 * @param localidad town
 * @param provincia province
 * @param medioPago how they pay
 * @param ibanOculto last digits of the account, or null
 * @param idioma language of what they are sent
 * @param observaciones notes, or null
 * @param estado derived state
 * @param fechaAlta since when
 * @param fechaBaja until when, or null
 * @param updatedAt last change
 * @param gestion how they are dealt with
 * @param anonimizado whether nothing is known of them any more
 * @param editable whether who asks may edit it
 */
public record ClienteFicha(
        Long id,
        int version,
        String codigo,
        String nombreCompleto,
        TipoCliente tipoCliente,
        TipoDocumento tipoId,
        String dni,
        String email,
        String telefono,
        String telefonoAlternativo,
        String personaContacto,
        String direccion,
        String codigoPostal,
        String localidad,
        String provincia,
        MedioPago medioPago,
        String ibanOculto,
        String idioma,
        String observaciones,
        EstadoCliente estado,
        LocalDate fechaAlta,
        LocalDate fechaBaja,
        Instant updatedAt,
        Gestion gestion,
        boolean anonimizado,
        boolean editable)
        implements Serializable {

    /**
     * How a customer is dealt with.
     *
     * @param vendedor who sold, or null
     * @param cobrador who collects in cash, or null
     * @param fechaContrato the day the contract was signed, or null
     * @param zonaFiscal where they are taxed
     * @param mandatoReferencia reference of the direct debit mandate, or null
     * @param mandatoFecha the day it was signed, or null
     * @param facturaElectronica what they said to electronic invoices
     * @param comunicaciones what they said to commercial communications
     * @param noCortarMotivo why they are never cut for debts; null when they may be
     */
    public record Gestion(
            String vendedor,
            String cobrador,
            LocalDate fechaContrato,
            ZonaFiscal zonaFiscal,
            String mandatoReferencia,
            LocalDate mandatoFecha,
            Consentimiento facturaElectronica,
            Consentimiento comunicaciones,
            String noCortarMotivo)
            implements Serializable {}
}
