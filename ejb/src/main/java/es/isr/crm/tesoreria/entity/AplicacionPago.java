package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What of a payment went to an invoice; negative when it is taken back from it. Never changed. */
@Entity
@Table(name = "aplicaciones_pago")
public class AplicacionPago extends LedgerBase {

    @Column(name = "pago_id", updatable = false)
    private Long pagoId;

    @Column(name = "factura_id", updatable = false)
    private Long facturaId;

    @Column(updatable = false)
    private BigDecimal importe;

    /** For the persistence provider. */
    protected AplicacionPago() {}

    /**
     * @param pagoId the payment
     * @param facturaId the invoice
     * @param importe EUR; negative: taken back
     * @param cuando the instant
     */
    public AplicacionPago(Long pagoId, Long facturaId, BigDecimal importe, Instant cuando) {
        super(cuando);
        this.pagoId = pagoId;
        this.facturaId = facturaId;
        this.importe = importe;
    }

    public Long getPagoId() {
        return pagoId;
    }

    public Long getFacturaId() {
        return facturaId;
    }

    /** EUR; negative: taken back. */
    public BigDecimal getImporte() {
        return importe;
    }
}
