package es.isr.crm.facturacion.entity;

import es.isr.crm.documentos.entity.FormatoDocumento;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;

/**
 * A picture that was once the operator's sign. It is never changed; which one is printed says the setting
 * {@code emisor_logo} by its hash, and each issuer that was printed keeps its own.
 */
@Entity
@Table(name = "logos_emisor")
public class LogoEmisor {

    @Id
    @TableGenerator(
            name = "logos",
            table = "generador_ids",
            pkColumnName = "nombre",
            pkColumnValue = "crm",
            valueColumnName = "siguiente",
            allocationSize = 500)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "logos")
    private Long id;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    @Convert(converter = FormatoDocumento.Jpa.class)
    private FormatoDocumento formato;

    @Column(updatable = false)
    private int ancho;

    @Column(updatable = false)
    private int alto;

    @Basic(fetch = FetchType.EAGER)
    @Column(updatable = false)
    private byte[] datos;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** For the persistence provider. */
    protected LogoEmisor() {}

    /**
     * @param imagen what was looked at and found good
     * @param sha256 its hash, in hexadecimal
     */
    public LogoEmisor(ImagenLogo imagen, String sha256, Instant now) {
        this.sha256 = sha256;
        this.formato = imagen.formato();
        this.ancho = imagen.ancho();
        this.alto = imagen.alto();
        this.datos = imagen.datos().clone();
        this.createdAt = now;
    }

    public String getSha256() {
        return sha256;
    }

    /** PNG or JPEG. */
    public FormatoDocumento getFormato() {
        return formato;
    }

    /** In pixels. */
    public int getAncho() {
        return ancho;
    }

    /** In pixels. */
    public int getAlto() {
        return alto;
    }

    public byte[] getDatos() {
        return datos.clone();
    }
}
