package es.isr.crm.red.entity;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The ONT of a service as the customer's file shows it.
 *
 * @param numeroSerie serial
 * @param servicioId the service that has it, or null
 * @param desde since when the service has it, or null
 * @param modelo model, or null
 * @param mac hardware address, or null
 * @param deseo what is wanted
 * @param perfilVelocidad the speed profile that PSO is to have; null when the ONT is to go
 * @param lectura what PSO last showed, or null when it was never read
 * @param leidaAt when that was, or null
 * @param umbrales from where on the optical power is good
 * @param sincronia how the one follows the other
 * @param orden the latest order, or null
 */
public record OntFicha(
        String numeroSerie,
        Long servicioId,
        Instant desde,
        String modelo,
        String mac,
        Deseo deseo,
        String perfilVelocidad,
        Lectura lectura,
        Instant leidaAt,
        UmbralesSenal umbrales,
        Sincronia sincronia,
        OrdenFicha orden) {

    /** How good the optical power is; null when it was not told. */
    public CalidadSenal calidad() {
        return umbrales.calidad(potencia());
    }

    /** Optical power that PSO last showed, dBm, or null. */
    public BigDecimal potencia() {
        return lectura == null ? null : lectura.potencia();
    }
}
