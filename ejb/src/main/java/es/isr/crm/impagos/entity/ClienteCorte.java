package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A customer on a list of who is cut, and what became of them. The services tell the history. */
@Entity
@Table(name = "clientes_corte")
public class ClienteCorte extends EntidadBase {

    @Column(name = "corte_id", updatable = false)
    private Long corteId;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    private BigDecimal importe;

    @Convert(converter = EstadoClienteCorte.Jpa.class)
    private EstadoClienteCorte estado;

    @Convert(converter = MotivoExclusion.Jpa.class)
    private MotivoExclusion motivo;

    private int servicios;

    private String fallo;

    @Column(name = "hecho_at")
    private Instant hechoAt;

    /** For the persistence provider. */
    protected ClienteCorte() {}

    /** The cut was asked for. */
    public void cortar(Dictamen dictamen, Instant now) {
        estado = EstadoClienteCorte.CORTADO;
        importe = dictamen.importe();
        servicios = dictamen.servicioIds().size();
        hechoAt = now;
    }

    /** There is a reason not to. */
    public void salvar(MotivoExclusion porque, Instant now) {
        estado = EstadoClienteCorte.SALVADO;
        motivo = porque;
        hechoAt = now;
    }

    /** It could not be asked for. */
    public void fallar(String porque, Instant now) {
        estado = EstadoClienteCorte.FALLIDO;
        fallo = porque;
        hechoAt = now;
    }

    public Long getCorteId() {
        return corteId;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public EstadoClienteCorte getEstado() {
        return estado;
    }
}
