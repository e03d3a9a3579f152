package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Whose an ONT is, from when to when. It begins with the wish to put the ONT on the network and ends when PSO shows it
 * removed; until then nobody else can have the serial, which a unique key of the database sees to.
 */
@Entity
@Table(name = "asignaciones_ont")
public class AsignacionOnt extends EntidadBase {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ont_id", updatable = false)
    private Ont ont;

    @Column(name = "cliente_id")
    private Long clienteId;

    @Column(name = "servicio_id", updatable = false)
    private Long servicioId;

    @Column(updatable = false)
    private Instant desde;

    private Instant hasta;

    /** For the persistence provider. */
    protected AsignacionOnt() {}

    public AsignacionOnt(Ont ont, Long clienteId, Long servicioId, Instant desde) {
        this.ont = ont;
        this.clienteId = clienteId;
        this.servicioId = servicioId;
        this.desde = desde;
    }

    /** Ends it: the serial is free. */
    public void close(Instant now) {
        hasta = now;
    }

    public Ont getOnt() {
        return ont;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public Long getServicioId() {
        return servicioId;
    }

    public Instant getDesde() {
        return desde;
    }

    /** Null while it lasts. */
    public Instant getHasta() {
        return hasta;
    }
}
