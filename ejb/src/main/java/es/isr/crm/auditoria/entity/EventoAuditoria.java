package es.isr.crm.auditoria.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** One line of the history of everything that is not a customer's. */
@Entity
@Table(name = "eventos_auditoria")
public class EventoAuditoria extends LedgerBase {

    @Column(updatable = false)
    private String accion;

    @Column(updatable = false)
    private String descripcion;

    @Column(updatable = false)
    private String entidad;

    @Column(name = "entidad_id", updatable = false)
    private Long entidadId;

    @Column(updatable = false)
    private String antes;

    @Column(updatable = false)
    private String despues;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    @Column(updatable = false)
    private String ip;

    /** For the persistence provider. */
    protected EventoAuditoria() {}

    /**
     * @param accion key of the operation
     * @param descripcion what was done, in words
     * @param objeto what it was done to
     * @param firma who and when
     * @param ip address the request came from, or null
     */
    public EventoAuditoria(String accion, String descripcion, Objeto objeto, ActividadCliente.Firma firma, String ip) {
        super(firma.instante());
        this.accion = accion;
        this.descripcion = descripcion;
        this.entidad = objeto.entidad();
        this.entidadId = objeto.id();
        this.antes = objeto.antes();
        this.despues = objeto.despues();
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
        this.ip = ip;
    }

    /**
     * What an event is about.
     *
     * @param entidad simple name of the entity, or null
     * @param id its id, or null
     * @param antes values before, as JSON, or null
     * @param despues values after, as JSON, or null
     */
    public record Objeto(String entidad, Long id, String antes, String despues) {}

    public String getAccion() {
        return accion;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public String getEntidad() {
        return entidad;
    }

    public Long getEntidadId() {
        return entidadId;
    }

    public String getAntes() {
        return antes;
    }

    public String getDespues() {
        return despues;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }

    public String getIp() {
        return ip;
    }
}
