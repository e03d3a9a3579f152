package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A debtor says until when they pay. Until then they are neither reminded nor cut; it is kept when nothing is overdue any
 * more, and broken when its last day has gone by and something is.
 */
@Entity
@Table(name = "promesas_pago")
public class PromesaPago extends EntidadBase implements Auditable {

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(updatable = false)
    private LocalDate hasta;

    @Column(updatable = false)
    private BigDecimal importe;

    @Column(updatable = false)
    private String nota;

    @Convert(converter = EstadoPromesa.Jpa.class)
    private EstadoPromesa estado = EstadoPromesa.VIVA;

    @Column(name = "cerrada_at")
    private Instant cerradaAt;

    @Column(name = "cerrada_por")
    private String cerradaPor;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected PromesaPago() {}

    /**
     * @param importe EUR that they say they pay
     * @param autor who took it down
     */
    public PromesaPago(Long clienteId, LocalDate hasta, BigDecimal importe, String nota, Firma autor) {
        this.clienteId = clienteId;
        this.hasta = hasta;
        this.importe = importe;
        this.nota = nota;
        this.usuarioId = autor.id();
        this.usuario = autor.nombre();
    }

    /**
     * It ends.
     *
     * @throws PromesaCerradaException when it has
     */
    public void cerrar(EstadoPromesa como, Firma quien, Instant now) {
        if (estado != EstadoPromesa.VIVA) {
            throw new PromesaCerradaException(estado);
        }
        estado = como;
        cerradaAt = now;
        cerradaPor = quien.nombre();
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    /** Who and when are said by the history itself. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("usuarioId", "usuario", "cerradaPor", "cerradaAt");
    }

    public Long getClienteId() {
        return clienteId;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public EstadoPromesa getEstado() {
        return estado;
    }
}
