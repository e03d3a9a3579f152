package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/**
 * A customer says that an invoice is wrong. While that is open the invoice is neither reminded of nor a reason to be cut
 * (Ley 10/2025, art. 4.4); other invoices are. When the customer was right, a person corrects the invoice.
 */
@Entity
@Table(name = "disputas")
public class Disputa extends EntidadBase implements Auditable {

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(name = "factura_id", updatable = false)
    private Long facturaId;

    @Column(updatable = false)
    private String motivo;

    @Convert(converter = EstadoDisputa.Jpa.class)
    private EstadoDisputa estado = EstadoDisputa.ABIERTA;

    private String resolucion;

    @Column(name = "cerrada_at")
    private Instant cerradaAt;

    @Column(name = "cerrada_por")
    private String cerradaPor;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected Disputa() {}

    /**
     * @param motivo what the customer says
     * @param autor who took it down
     */
    public Disputa(Long clienteId, Long facturaId, String motivo, Firma autor) {
        this.clienteId = clienteId;
        this.facturaId = facturaId;
        this.motivo = motivo;
        this.usuarioId = autor.id();
        this.usuario = autor.nombre();
    }

    /**
     * It ends.
     *
     * @param texto what came of it
     * @throws DisputaCerradaException when it has
     */
    public void cerrar(EstadoDisputa como, String texto, Firma quien, Instant now) {
        if (estado != EstadoDisputa.ABIERTA) {
            throw new DisputaCerradaException(estado);
        }
        estado = como;
        resolucion = texto;
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

    public Long getFacturaId() {
        return facturaId;
    }

    public EstadoDisputa getEstado() {
        return estado;
    }
}
