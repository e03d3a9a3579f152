package es.isr.crm.web.impagos;

import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.impagos.entity.EtapaImpago;
import java.io.Serializable;
import java.math.BigDecimal;

/** What the list of debtors is narrowed by, as it is being typed. */
public class ImpagosFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private DeudorFilter.Tramo tramo;
    private BigDecimal minimo;
    private EtapaImpago etapa;
    private DeudorFilter.Situacion situacion;

    /** The filter as the boundary takes it. */
    public DeudorFilter toFilter() {
        return new DeudorFilter(texto, tramo, minimo, etapa, situacion);
    }

    public boolean isPuesto() {
        return !toFilter().equals(DeudorFilter.TODOS);
    }

    /** Everybody, again. */
    public void limpiar() {
        texto = null;
        tramo = null;
        minimo = null;
        etapa = null;
        situacion = null;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public DeudorFilter.Tramo getTramo() {
        return tramo;
    }

    public void setTramo(DeudorFilter.Tramo tramo) {
        this.tramo = tramo;
    }

    /** EUR. */
    public BigDecimal getMinimo() {
        return minimo;
    }

    public void setMinimo(BigDecimal minimo) {
        this.minimo = minimo;
    }

    public EtapaImpago getEtapa() {
        return etapa;
    }

    public void setEtapa(EtapaImpago etapa) {
        this.etapa = etapa;
    }

    public DeudorFilter.Situacion getSituacion() {
        return situacion;
    }

    public void setSituacion(DeudorFilter.Situacion situacion) {
        this.situacion = situacion;
    }
}
