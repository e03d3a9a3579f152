package es.isr.crm.red.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/** Where a move went that had to turn back, and why: a person may send it there again. */
@Embeddable
public class Destino {

    @Column(name = "destino_olt")
    private String olt;

    @Column(name = "destino_pon")
    private String pon;

    @Column(name = "destino_vlan")
    private Integer vlan;

    @Column(name = "destino_ip_fija")
    private String ipFija;

    @Column(name = "destino_causa")
    @Convert(converter = CausaBloqueo.Jpa.class)
    private CausaBloqueo causa;

    /** For the persistence provider. */
    protected Destino() {}

    Destino(Conexion conexion, CausaBloqueo causa) {
        this.olt = conexion.olt();
        this.pon = conexion.pon();
        this.vlan = conexion.vlan();
        this.ipFija = conexion.ipFija();
        this.causa = causa;
    }

    /** A connection with the profiles of another, at this place. */
    Conexion with(Conexion wish) {
        return new Conexion(wish.perfilVelocidad(), wish.perfilUsuario(), olt, pon, vlan, ipFija);
    }

    public String getOlt() {
        return olt;
    }

    public String getPon() {
        return pon;
    }

    /** Why it had to turn back. */
    public CausaBloqueo getCausa() {
        return causa;
    }
}
