package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;

/** A line of an invoice, and how much of it is to be taken back. */
public class LineaRectificada implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long conceptoId;
    private final String descripcion;
    private final ModoPrecio modo;
    private final BigDecimal porcentaje;
    private final BigDecimal importe;
    private final BigDecimal queda;
    private BigDecimal rectificar;

    /**
     * @param concepto the line
     * @param queda EUR of it that were not taken back before
     */
    public LineaRectificada(ConceptoFactura concepto, BigDecimal queda) {
        this.conceptoId = concepto.getId();
        this.descripcion = concepto.getDescripcion();
        this.modo = concepto.getModoPrecio();
        this.porcentaje = concepto.getPorcentaje();
        this.importe = concepto.getImporte();
        this.queda = queda;
    }

    public Long getConceptoId() {
        return conceptoId;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public ModoPrecio getModo() {
        return modo;
    }

    /** Rate, percent. */
    public BigDecimal getPorcentaje() {
        return porcentaje;
    }

    /** EUR that were invoiced, in the mode of {@link #getModo()}. */
    public BigDecimal getImporte() {
        return importe;
    }

    /** EUR of it that can still be taken back, in the same mode; zero when nothing can. */
    public BigDecimal getQueda() {
        return queda;
    }

    /** EUR of it to be taken back, positive; null or zero for nothing. */
    public BigDecimal getRectificar() {
        return rectificar;
    }

    public void setRectificar(BigDecimal rectificar) {
        this.rectificar = rectificar;
    }
}
