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
}
