package es.isr.crm.red.entity;

import java.math.BigDecimal;

/**
 * What PSO showed of one ONT at one moment. What PSO did not tell is null.
 *
 * @param registrada whether PSO has it at all
 * @param mac hardware address
 * @param modelo model
 * @param conexion speed profile, user profile, OLT, port and fixed address, each possibly null
 * @param enlace whether it talks to its OLT
 * @param potencia optical power at the ONT, dBm
 */
public record Lectura(
        boolean registrada, String mac, String modelo, Observada conexion, Enlace enlace, BigDecimal potencia) {

    /**
     * The part of a reading that a wish is compared with. The VLAN is not among it: PSO does not tell it.
     *
     * @param perfilVelocidad speed profile
     * @param perfilUsuario user profile
     * @param olt name of the OLT
     * @param pon port
     * @param ipFija fixed address
     */
    public record Observada(String perfilVelocidad, String perfilUsuario, String olt, String pon, String ipFija) {

        static final Observada NADA = new Observada(null, null, null, null, null);
    }

    /** PSO has no such ONT. */
    public static Lectura ausente() {
        return new Lectura(false, null, null, Observada.NADA, null, null);
    }
}
