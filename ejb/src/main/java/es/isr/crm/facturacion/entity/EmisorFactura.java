package es.isr.crm.facturacion.entity;

import es.isr.crm.impresos.entity.Emisor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Who issues, as the invoices of some days say it. One row for all that say the same; another setting makes another row, and
 * what was issued before is printed as before.
 */
@Entity
@Table(name = "emisores_factura")
public class EmisorFactura {

    @Id
    private Long id;

    @Column(updatable = false)
    private String huella;

    @Column(updatable = false)
    private String nombre;

    @Column(updatable = false)
    private String nif;

    @Column(updatable = false)
    private String direccion;

    @Column(name = "codigo_postal", updatable = false)
    private String codigoPostal;

    @Column(updatable = false)
    private String localidad;

    @Column(updatable = false)
    private String provincia;

    @Column(updatable = false)
    private String registro;

    @Column(updatable = false)
    private String iban;

    @Column(updatable = false)
    private String web;

    @Column(updatable = false)
    private String telefono;

    @Column(updatable = false)
    private String email;

    @Column(updatable = false)
    private String horario;

    @Column(updatable = false)
    private String texto;

    @Lob
    @Column(updatable = false)
    private byte[] logo;

    @Column(name = "logo_tipo", updatable = false)
    private String logoTipo;

    @Column(updatable = false)
    private int plantilla;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the persistence provider. */
    protected EmisorFactura() {}

    /** Name, number, address and the rest, as papers show them. */
    public Emisor toEmisor() {
        return new Emisor(
                nombre, nif, direccion, codigoPostal, localidad, provincia, registro, telefono, email, web, horario);
    }

    public Long getId() {
        return id;
    }

    /** Account that transfers go to, or null. */
    public String getIban() {
        return iban;
    }

    /** At the foot of the invoice, or null. */
    public String getTexto() {
        return texto;
    }

    /** The picture, or null. */
    public byte[] getLogo() {
        return logo == null ? null : logo.clone();
    }

    /** Media type of the picture, or null. */
    public String getLogoTipo() {
        return logoTipo;
    }

    /** Version of the template that prints them. */
    public int getPlantilla() {
        return plantilla;
    }
}
