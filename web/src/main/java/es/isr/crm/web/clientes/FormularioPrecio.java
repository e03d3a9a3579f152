package es.isr.crm.web.clientes;

import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrecioAcordado;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed about a price: what kind it is, and what that kind needs. */
public class FormularioPrecio implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean promocionPropia;
    private OrigenTarifa origen;
    private BigDecimal importe;
    private LocalDate hasta;
    private String motivo;

    /**
     * @param origen the kind that is offered first; null for what a new contract costs
     * @param promocionPropia whether a promotion is typed; else it is the plan's
     */
    public FormularioPrecio(OrigenTarifa origen, boolean promocionPropia) {
        this.origen = origen;
        this.promocionPropia = promocionPropia;
    }

    /** What was typed, without what the kind does not need; null for what a new contract costs. */
    public PrecioAcordado toPrecio() {
        if (origen == null) {
            return null;
        }
        return new PrecioAcordado(origen, isConImporte() ? importe : null, null, isConHasta() ? hasta : null, motivo);
    }

    public boolean isConImporte() {
        return origen == OrigenTarifa.ACORDADO || origen == OrigenTarifa.PROMOCION && promocionPropia;
    }

    public boolean isConHasta() {
        return isConImporte() || origen == OrigenTarifa.GRATIS;
    }

    /** Whether its reason has to be told. */
    public boolean isConMotivo() {
        return origen == OrigenTarifa.ACORDADO || origen == OrigenTarifa.GRATIS;
    }

    /** Whether its last day has to be told. */
    public boolean isHastaObligatorio() {
        return origen == OrigenTarifa.PROMOCION && promocionPropia;
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

    /** EUR a month. */
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
