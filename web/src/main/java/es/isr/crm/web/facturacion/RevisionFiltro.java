package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.entity.Anomalia;
import es.isr.crm.facturacion.entity.BorradorFilter;
import es.isr.crm.facturacion.entity.CausaDiferencia;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.MotivoSinFactura;
import java.io.Serializable;

/** What the customers of a run are narrowed by, as it is being typed. */
public class RevisionFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private EstadoBorrador estado;
    private MotivoSinFactura motivo;
    private Anomalia anomalia;
    private CausaDiferencia causa;
    private boolean soloDiferencias;

    /** The filter as the boundary takes it. */
    public BorradorFilter toFilter() {
        return new BorradorFilter(estado, motivo, anomalia, causa, texto, soloDiferencias);
    }

    public boolean isPuesto() {
        return texto != null
                || estado != null
                || motivo != null
                || anomalia != null
                || causa != null
                || soloDiferencias;
    }

    /** All customers again. */
    public void limpiar() {
        texto = null;
        estado = null;
        motivo = null;
        anomalia = null;
        causa = null;
        soloDiferencias = false;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public EstadoBorrador getEstado() {
        return estado;
    }

    public void setEstado(EstadoBorrador estado) {
        this.estado = estado;
    }

    public MotivoSinFactura getMotivo() {
        return motivo;
    }

    public void setMotivo(MotivoSinFactura motivo) {
        this.motivo = motivo;
    }

    public Anomalia getAnomalia() {
        return anomalia;
    }

    public void setAnomalia(Anomalia anomalia) {
        this.anomalia = anomalia;
    }

    public CausaDiferencia getCausa() {
        return causa;
    }

    public void setCausa(CausaDiferencia causa) {
        this.causa = causa;
    }

    public boolean isSoloDiferencias() {
        return soloDiferencias;
    }

    public void setSoloDiferencias(boolean soloDiferencias) {
        this.soloDiferencias = soloDiferencias;
    }
}
