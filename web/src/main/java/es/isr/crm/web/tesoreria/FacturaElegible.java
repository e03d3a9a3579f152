package es.isr.crm.web.tesoreria;

import es.isr.crm.tesoreria.entity.FacturaAbierta;
import es.isr.crm.tesoreria.entity.RepartoPago;
import java.io.Serializable;
import java.math.BigDecimal;

/** An open invoice in a form: chosen or not, and what would go to it. */
public class FacturaElegible implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FacturaAbierta factura;
    private final boolean vencida;
    private boolean elegida;
    private BigDecimal aplicado = BigDecimal.ZERO.setScale(2);

    FacturaElegible(FacturaAbierta factura, boolean vencida, boolean elegida) {
        this.factura = factura;
        this.vencida = vencida;
        this.elegida = elegida;
    }

    void show(RepartoPago reparto) {
        aplicado = reparto.parte(factura.id()).map(RepartoPago.Parte::importe).orElse(BigDecimal.ZERO.setScale(2));
    }

    public FacturaAbierta getFactura() {
        return factura;
    }

    public boolean isVencida() {
        return vencida;
    }

    public boolean isElegida() {
        return elegida;
    }

    public void setElegida(boolean elegida) {
        this.elegida = elegida;
    }

    /** EUR that would go to it. */
    public BigDecimal getAplicado() {
        return aplicado;
    }

    /** EUR that it would ask for then. */
    public BigDecimal getQueda() {
        return factura.pendiente().subtract(aplicado);
    }
}
