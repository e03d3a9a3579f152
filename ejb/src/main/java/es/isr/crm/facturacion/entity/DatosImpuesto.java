package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.ZonaFiscal;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A rate as it is typed. */
public class DatosImpuesto implements Serializable {

    private static final long serialVersionUID = 1L;

    private ZonaFiscal zonaFiscal;
    private String impuesto;
    private BigDecimal porcentaje;
    private LocalDate desde;

    public ZonaFiscal getZonaFiscal() {
        return zonaFiscal;
    }

    public void setZonaFiscal(ZonaFiscal zonaFiscal) {
        this.zonaFiscal = zonaFiscal;
    }

    /** Name of the tax, one of {@link TipoImpuesto#NOMBRES}. */
    public String getImpuesto() {
        return impuesto;
    }

    public void setImpuesto(String impuesto) {
        this.impuesto = impuesto;
    }

    /** Percent. */
    public BigDecimal getPorcentaje() {
        return porcentaje;
    }

    public void setPorcentaje(BigDecimal porcentaje) {
        this.porcentaje = porcentaje;
    }

    /** Its first day. */
    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }
}
