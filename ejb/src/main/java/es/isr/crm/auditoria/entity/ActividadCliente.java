package es.isr.crm.auditoria.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a customer's history: what was done, in words, with the values before and after, and by whom. */
@Entity
@Table(name = "actividad_cliente")
public class ActividadCliente extends LedgerBase {

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(updatable = false)
    private String tipo;

    @Column(updatable = false)
    private String descripcion;

    @Column(updatable = false)
    private String antes;

    @Column(updatable = false)
    private String despues;

    @Column(name = "entidad_id", updatable = false)
    private Long corrigeId;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected ActividadCliente() {}

    /**
     * @param clienteId whose history
     * @param tipo key of the operation
     * @param descripcion what was done, in words
     * @param antes values before, as JSON, or null
     * @param despues values after, as JSON, or null
     * @param firma who and when
     */
    public ActividadCliente(
            Long clienteId, String tipo, String descripcion, String antes, String despues, Firma firma) {
        super(firma.instante());
        this.clienteId = clienteId;
        this.tipo = tipo;
        this.descripcion = descripcion;
        this.antes = antes;
        this.despues = despues;
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
    }

    /**
     * A line written by hand.
     *
     * @param clienteId whose history
     * @param tipo what it is: a note, a call
     * @param texto what was written
     * @param corrigeId the line written by hand that this one corrects, or null
     * @param firma who and when
     */
    public static ActividadCliente aMano(Long clienteId, String tipo, String texto, Long corrigeId, Firma firma) {
        ActividadCliente line = new ActividadCliente(clienteId, tipo, texto, null, null, firma);
        line.corrigeId = corrigeId;
        return line;
    }

    /**
     * Who signs a row, and when.
     *
     * @param usuarioId id of the user, null for the system
     * @param usuario name of the user, or {@code sistema}
     * @param instante when
     */
    public record Firma(Long usuarioId, String usuario, Instant instante) {}

    public Long getClienteId() {
        return clienteId;
    }

    public String getTipo() {
        return tipo;
    }

    public String getDescripcion() {
        return descripcion;
    }

    /** JSON: an object by entity, each with the attributes that changed; null when nothing had a value. */
    public String getAntes() {
        return antes;
    }

    /** JSON as {@link #getAntes()}. */
    public String getDespues() {
        return despues;
    }

    /** The line written by hand that this one corrects; null for none. */
    public Long getCorrigeId() {
        return corrigeId;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }
}
