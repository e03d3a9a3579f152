package es.isr.crm.red.entity;

import java.util.Objects;

/**
 * How an ONT is to be registered.
 *
 * @param perfilVelocidad PSO speed profile
 * @param perfilUsuario PSO user profile
 * @param olt name of the OLT
 * @param pon PON port of that OLT
 * @param vlan VLAN id, or null for the profile's own
 * @param ipFija fixed address, or null
 */
public record Conexion(
        String perfilVelocidad, String perfilUsuario, String olt, String pon, Integer vlan, String ipFija) {

    public Conexion {
        Objects.requireNonNull(perfilVelocidad, "perfilVelocidad");
        Objects.requireNonNull(perfilUsuario, "perfilUsuario");
        Objects.requireNonNull(olt, "olt");
        Objects.requireNonNull(pon, "pon");
    }

    /** The same with another fixed address, or none. */
    public Conexion withIpFija(String ip) {
        return new Conexion(perfilVelocidad, perfilUsuario, olt, pon, vlan, ip);
    }

    /** The same at another place. */
    public Conexion at(String otherOlt, String otherPon, Integer otherVlan) {
        return new Conexion(perfilVelocidad, perfilUsuario, otherOlt, otherPon, otherVlan, ipFija);
    }

    public boolean isAtSamePlace(Conexion other) {
        return olt.equals(other.olt) && pon.equals(other.pon);
    }
}
