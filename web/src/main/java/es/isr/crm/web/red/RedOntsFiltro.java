package es.isr.crm.web.red;

import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoObservado;
import es.isr.crm.red.entity.OntFilter;
import es.isr.crm.red.entity.Paradero;
import java.io.Serializable;

/** What the inventory is narrowed by, as it is being chosen. */
public class RedOntsFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private String modelo;
    private String olt;
    private String pon;
    private EstadoDeseado deseado;
    private EstadoObservado observado;
    private Enlace enlace;
    private boolean senalMala;
    private Paradero paradero;

    /** The filter as the boundary takes it. */
    public OntFilter toFilter() {
        return new OntFilter(
                texto,
                modelo,
                new OntFilter.Sitio(olt, pon),
                deseado,
                new OntFilter.Visto(observado, enlace, senalMala),
                paradero);
    }

    public boolean isPuesto() {
        return !toFilter().isAll();
    }

    /** Whether one of the less used conditions is given. */
    public boolean isAvanzado() {
        return modelo != null || pon != null || deseado != null || observado != null;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public String getModelo() {
        return modelo;
    }

    public void setModelo(String modelo) {
        this.modelo = modelo;
    }

    public String getOlt() {
        return olt;
    }

    public void setOlt(String olt) {
        this.olt = olt;
    }

    public String getPon() {
        return pon;
    }

    public void setPon(String pon) {
        this.pon = pon;
    }

    public EstadoDeseado getDeseado() {
        return deseado;
    }

    public void setDeseado(EstadoDeseado deseado) {
        this.deseado = deseado;
    }

    public EstadoObservado getObservado() {
        return observado;
    }

    public void setObservado(EstadoObservado observado) {
        this.observado = observado;
    }

    public Enlace getEnlace() {
        return enlace;
    }

    public void setEnlace(Enlace enlace) {
        this.enlace = enlace;
    }

    public boolean isSenalMala() {
        return senalMala;
    }

    public void setSenalMala(boolean senalMala) {
        this.senalMala = senalMala;
    }

    public Paradero getParadero() {
        return paradero;
    }

    public void setParadero(Paradero paradero) {
        this.paradero = paradero;
    }
}
