package es.isr.crm.servicios.entity;

import java.io.Serializable;

/** The technical data of an installation, as typed. {@code DatosInstalacionValidator} says what is wrong with it. */
public class DatosInstalacion implements Serializable {

    private static final long serialVersionUID = 1L;

    private String numeroSerie;
    private String modelo;
    private String olt;
    private String pon;
    private Integer vlan;

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

    public Integer getVlan() {
        return vlan;
    }

    public void setVlan(Integer vlan) {
        this.vlan = vlan;
    }

    /** The checked data as the network takes it. */
    public DatosGpon toGpon() {
        return new DatosGpon(numeroSerie, modelo, olt, pon, vlan);
    }
}
