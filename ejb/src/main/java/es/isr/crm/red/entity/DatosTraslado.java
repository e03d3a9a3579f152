package es.isr.crm.red.entity;

import java.io.Serializable;

/** Where an ONT is to move to, as typed. */
public class DatosTraslado implements Serializable {

    private static final long serialVersionUID = 1L;

    private String olt;
    private String pon;
    private Integer vlan;
    private String motivo;

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

    /** Why, in words; may be left out. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
