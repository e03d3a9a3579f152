package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.CuentaBancaria;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A customer as the file shows it; the bank account is masked.
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
 * @param facturaElectronica whether they agreed to electronic invoices
 * @param vendedorId who sold, or null
 * @param observaciones notes, or null
 * @param estado derived state
 * @param fechaAlta since when
 * @param fechaBaja until when, or null
 * @param updatedAt last change
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
        boolean facturaElectronica,
        Long vendedorId,
        String observaciones,
        EstadoCliente estado,
        LocalDate fechaAlta,
        LocalDate fechaBaja,
        Instant updatedAt,
        boolean editable)
        implements Serializable {

    public static ClienteFicha of(Cliente c, boolean editable) {
        return new ClienteFicha(
                c.getId(),
                c.getVersion(),
                c.getCodigo(),
                c.getNombreCompleto(),
                c.getTipoCliente(),
                c.getTipoId(),
                c.getDni(),
                c.getEmail(),
                c.getTelefono(),
                c.getTelefonoAlternativo(),
                c.getPersonaContacto(),
                c.getDireccion(),
                c.getCodigoPostal(),
                c.getLocalidad(),
                c.getProvincia(),
                c.getMedioPago(),
                CuentaBancaria.mask(c.getIban()),
                c.getIdioma(),
                c.isFacturaElectronica(),
                c.getVendedorId(),
                c.getObservaciones(),
                c.getEstado(),
                c.getFechaAlta(),
                c.getFechaBaja(),
                c.getUpdatedAt(),
                editable);
    }
}
