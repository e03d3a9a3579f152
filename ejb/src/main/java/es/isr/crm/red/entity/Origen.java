package es.isr.crm.red.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * Where an ONT comes from while it moves. PSO cannot hold a serial twice: the ONT leaves there first and is added again
 * afterwards, and should the new place refuse it, it goes back. The same way it gets rid of a fixed address, which PSO
 * can only give: then the old place is the new one.
 *
 * <p>How far the move has come is not noted but read: PSO shows the ONT here, nowhere, or where it is wanted.
 */
@Embeddable
public class Origen {

    @Column(name = "origen_olt")
    private String olt;

    @Column(name = "origen_pon")
    private String pon;

    @Column(name = "origen_vlan")
    private Integer vlan;

    @Column(name = "origen_ip_fija")
    private String ipFija;

    @Column(name = "origen_dejado")
    private Boolean dejado;

    /** For the persistence provider. */
    protected Origen() {}

    public Origen(String olt, String pon, Integer vlan, String ipFija) {
        this(olt, pon, vlan, ipFija, false);
    }

    private Origen(String olt, String pon, Integer vlan, String ipFija, boolean dejado) {
        this.olt = olt;
        this.pon = pon;
        this.vlan = vlan;
        this.ipFija = ipFija;
        this.dejado = dejado;
    }

    /** The place of a connection. */
    public static Origen of(Conexion conexion) {
        return new Origen(conexion.olt(), conexion.pon(), conexion.vlan(), conexion.ipFija());
    }

    /** The same, and the ONT was seen gone from there. */
    Origen left() {
        return new Origen(olt, pon, vlan, ipFija, true);
    }

    /**
     * Whether what PSO shows is the ONT where it comes from. Where PSO does not tell the place, it is still here until it
     * was seen gone.
     *
     * @param wish where it is to go
     */
    boolean isShown(Lectura.Observada real, Conexion wish) {
        if (olt.equals(wish.olt()) && pon.equals(wish.pon())) {
            return ipFija != null && DireccionIp.isSame(ipFija, real.ipFija());
        }
        if (real.olt() == null && real.pon() == null) {
            return !isDejado();
        }
        boolean here = agrees(olt, real.olt()) && agrees(pon, real.pon());
        boolean there = agrees(wish.olt(), real.olt()) && agrees(wish.pon(), real.pon());
        return here && (!there || !isDejado());
    }

    private static boolean agrees(String place, String told) {
        return told == null || told.equals(place);
    }

    /** A connection with the same profiles, at this place. */
    Conexion back(Conexion wish) {
        return new Conexion(wish.perfilVelocidad(), wish.perfilUsuario(), olt, pon, vlan, ipFija);
    }

    public String getOlt() {
        return olt;
    }

    public String getPon() {
        return pon;
    }

    public Integer getVlan() {
        return vlan;
    }

    public String getIpFija() {
        return ipFija;
    }

    /** Whether the ONT was seen gone from there: the customer has no line until it is added again. */
    public boolean isDejado() {
        return Boolean.TRUE.equals(dejado);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origen that
                && Objects.equals(olt, that.olt)
                && Objects.equals(pon, that.pon)
                && Objects.equals(vlan, that.vlan)
                && Objects.equals(ipFija, that.ipFija)
                && isDejado() == that.isDejado();
    }

    @Override
    public int hashCode() {
        return Objects.hash(olt, pon, vlan, ipFija);
    }

    @Override
    public String toString() {
        return olt + ", " + pon;
    }
}
