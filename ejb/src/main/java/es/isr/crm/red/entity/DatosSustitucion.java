package es.isr.crm.red.entity;

import java.io.Serializable;

/** The ONT that is to take the place of another, as typed. */
public class DatosSustitucion implements Serializable {

    private static final long serialVersionUID = 1L;

    private String numeroSerie;
    private String modelo;
    private String motivo;

    public String getNumeroSerie() {
        return numeroSerie;
    }

    public void setNumeroSerie(String numeroSerie) {
        this.numeroSerie = numeroSerie;
    }

    public String getModelo() {
        return modelo;
    }

    public void setModelo(String modelo) {
        this.modelo = modelo;
    }

    /** Why, in words; may be left out. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
