package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line in the history of a lead: what somebody wrote, or where it moved. It is never changed. */
@Entity
@Table(name = "notas_lead")
public class NotaLead extends LedgerBase {

    @Column(name = "lead_id", updatable = false)
    private Long leadId;

    @Convert(converter = ClaseNota.Jpa.class)
    @Column(updatable = false)
    private ClaseNota clase;

    @Column(updatable = false)
    private String texto;

    @Convert(converter = EstadoLead.Jpa.class)
    @Column(name = "estado_antes", updatable = false)
    private EstadoLead estadoAntes;

    @Convert(converter = EstadoLead.Jpa.class)
    @Column(name = "estado_despues", updatable = false)
    private EstadoLead estadoDespues;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected NotaLead() {}

    private NotaLead(Long leadId, ClaseNota clase, String texto, Autor autor, Instant now) {
        super(now);
        this.leadId = leadId;
        this.clase = clase;
        this.texto = texto;
        this.usuarioId = autor.id();
        this.usuario = autor.nombre();
    }

    /** What somebody wrote. */
    public static NotaLead escrita(Long leadId, ClaseNota clase, String texto, Autor autor, Instant now) {
        return new NotaLead(leadId, clase, texto, autor, now);
    }

    /**
     * Where a lead came to stand.
     *
     * @param antes where it stood, or null when it is new
     * @param texto why, or null
     */
    public static NotaLead paso(
            Long leadId, EstadoLead antes, EstadoLead despues, String texto, Autor autor, Instant now) {
        NotaLead nota = new NotaLead(leadId, ClaseNota.ESTADO, texto, autor, now);
        nota.estadoAntes = antes;
        nota.estadoDespues = despues;
        return nota;
    }

    public Long getLeadId() {
        return leadId;
    }

    public ClaseNota getClase() {
        return clase;
    }

    /** What was written; null for a move that nobody gave a reason for. */
    public String getTexto() {
        return texto;
    }

    /** Where it stood; null for its first line, and where it did not move. */
    public EstadoLead getEstadoAntes() {
        return estadoAntes;
    }

    /** Where it came to stand; null where it did not move. */
    public EstadoLead getEstadoDespues() {
        return estadoDespues;
    }

    public String getUsuario() {
        return usuario;
    }
}
