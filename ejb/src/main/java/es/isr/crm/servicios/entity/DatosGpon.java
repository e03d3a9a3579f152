package es.isr.crm.servicios.entity;

import java.io.Serializable;

/**
 * Where and with which ONT a fibre service is installed.
 *
 * @param numeroSerie serial of the ONT, 4 letters and 8 hexadecimal digits, upper case
 * @param modelo model of the ONT, or null
 * @param olt name of the OLT as PSO knows it
 * @param pon PON port, {@code slot/card/port}
 * @param vlan VLAN id, 1 to 4094, or null for the profile's own
 */
public record DatosGpon(String numeroSerie, String modelo, String olt, String pon, Integer vlan)
        implements Serializable {}
