package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** What of a payment was given back to the customer by a refund. Never changed. */
@Entity
@Table(name = "partes_devueltas")
public class ParteDevuelta extends LedgerBase {

    @Column(name = "devolucion_id", updatable = false)
    private Long devolucionId;

    @Column(name = "cobro_id", updatable = false)
    private Long cobroId;

    @Column(updatable = false)
    private BigDecimal importe;

    /** For the persistence provider. */
    protected ParteDevuelta() {}

    /**
     * @param devolucionId the refund
     * @param parte the payment, and EUR of it, more than zero
     * @param cuando the instant
     */
    public ParteDevuelta(Long devolucionId, Resto parte, Instant cuando) {
        super(cuando);
        this.devolucionId = devolucionId;
        this.cobroId = parte.pagoId();
        this.importe = parte.importe();
    }

    public Long getDevolucionId() {
        return devolucionId;
    }

    public Long getCobroId() {
        return cobroId;
    }

    public BigDecimal getImporte() {
        return importe;
    }
}
