package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Somebody works on an OLT, or on PSO: nothing is written there meanwhile. What the CRM wants is kept in the queue, and
 * reading goes on. The database sees to it that there is one such pause at a time for each OLT and one for all.
 */
@Entity
@Table(name = "pausas_pso")
public class PausaPso extends EntidadBase {

    @Column(updatable = false)
    private String olt;

    @Column(updatable = false)
    private String motivo;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    @Column(updatable = false)
    private Instant desde;

    private Instant hasta;

    /** For the persistence provider. */
    protected PausaPso() {}

    /**
     * @param olt the OLT, or null for all
     * @param motivo why
     * @param firma who orders it
     * @param now since when
     */
    public PausaPso(String olt, String motivo, Firma firma, Instant now) {
        this.olt = olt;
        this.motivo = motivo;
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
        this.desde = now;
    }

    /** Sending goes on. */
    public void end(Instant now) {
        hasta = now;
    }

    public Pausa pausa() {
        return new Pausa(olt, desde, usuario, motivo);
    }
}
