package es.isr.crm.web.clientes;

import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrecioAcordado;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is to be paid, as typed: nothing chosen is what a new contract costs. */
public class PrecioFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private OrigenTarifa origen;
    private BigDecimal importe;
    private LocalDate hasta;
    private String motivo;

    /** What was typed, without what the choice has no use for; null for what a new contract costs. */
    public PrecioAcordado toPrecio() {
        if (origen == null) {
            return null;
        }
        return switch (origen) {
            case CATALOGO -> PrecioAcordado.CATALOGO;
            case GRATIS -> new PrecioAcordado(origen, null, null, hasta, motivo);
            case PROMOCION, ACORDADO -> new PrecioAcordado(origen, importe, null, hasta, motivo);
        };
    }

    public boolean isConImporte() {
        return origen == OrigenTarifa.ACORDADO || origen == OrigenTarifa.PROMOCION;
    }

    public boolean isConHasta() {
        return origen != null && origen != OrigenTarifa.CATALOGO;
    }

    public OrigenTarifa[] getOrigenes() {
        return OrigenTarifa.values();
    }

    public OrigenTarifa getOrigen() {
        return origen;
    }

    public void setOrigen(OrigenTarifa origen) {
        this.origen = origen;
    }

    public BigDecimal getImporte() {
        return importe;
    }

    public void setImporte(BigDecimal importe) {
        this.importe = importe;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
