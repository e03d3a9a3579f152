package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/**
 * A paper of a customer: what it is, who brought it in and when; its content stands in pieces beside it.
 *
 * <p>It never changes. One that does not belong here is withdrawn by an administrator, with a reason: it stays in the
 * history, and only administrators can still open it. It goes for good when its customer is forgotten.
 */
@Entity
@Table(name = "documentos")
public class Documento extends EntidadBase implements Auditable {

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(name = "servicio_id", updatable = false)
    private Long servicioId;

    @Column(name = "tipo", updatable = false)
    @Convert(converter = ClaseDocumento.Jpa.class)
    private ClaseDocumento clase;

    @Column(updatable = false)
    @Convert(converter = OrigenDocumento.Jpa.class)
    private OrigenDocumento origen;

    @Column(updatable = false)
    private String nombre;

    @Column(updatable = false)
    @Convert(converter = FormatoDocumento.Jpa.class)
    private FormatoDocumento formato;

    private long bytes;

    private String sha256;

    @Column(updatable = false)
    private String nota;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    @Column(name = "retirado_at")
    private Instant retiradoAt;

    @Column(name = "retirado_por")
    private String retiradoPor;

    @Column(name = "motivo_retirada")
    private String motivoRetirada;

    /** For the persistence provider. */
    protected Documento() {}

    /**
     * A document comes in; its content is still to follow.
     *
     * @param clienteId whose
     * @param datos what it is; its name brought to a harmless form
     * @param formato what its content is
     * @param origen how it came to be
     * @param autor who brings it
     */
    public Documento(
            Long clienteId, DatosDocumento datos, FormatoDocumento formato, OrigenDocumento origen, Persona autor) {
        this.clienteId = clienteId;
        this.servicioId = datos.getServicioId();
        this.clase = datos.getClase();
        this.nombre = NombreFichero.inert(
                datos.getNombre(),
                clase.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                formato);
        this.formato = formato;
        this.origen = origen;
        this.nota = datos.getNota();
        this.usuarioId = autor.id();
        this.usuario = autor.nombre();
        this.sha256 = "";
    }

    /** Its content is in: so long, with that SHA-256 in hexadecimal. */
    public void complete(long size, String hash) {
        bytes = size;
        sha256 = hash;
    }

    /**
     * It does not belong here.
     *
     * @throws DocumentoRetiradoException when it was withdrawn already
     */
    public void retirar(String motivo, String quien, Instant now) {
        if (isRetirado()) {
            throw new DocumentoRetiradoException(retiradoPor);
        }
        retiradoAt = now;
        retiradoPor = quien;
        motivoRetirada = motivo;
    }

    /** Who and when are said by the history itself; length and hash never change. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("usuarioId", "usuario", "retiradoAt", "retiradoPor", "bytes", "sha256");
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    public Long getClienteId() {
        return clienteId;
    }

    /** The service it is about; null when it is about the customer. */
    public Long getServicioId() {
        return servicioId;
    }

    public ClaseDocumento getClase() {
        return clase;
    }

    public OrigenDocumento getOrigen() {
        return origen;
    }

    /** What a file of it is called. */
    public String getNombre() {
        return nombre;
    }

    public FormatoDocumento getFormato() {
        return formato;
    }

    /** Length of the content. */
    public long getBytes() {
        return bytes;
    }

    /** SHA-256 of the content, in hexadecimal. */
    public String getSha256() {
        return sha256;
    }

    public String getNota() {
        return nota;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }

    public boolean isRetirado() {
        return retiradoAt != null;
    }

    public Instant getRetiradoAt() {
        return retiradoAt;
    }

    public String getRetiradoPor() {
        return retiradoPor;
    }

    public String getMotivoRetirada() {
        return motivoRetirada;
    }
}
