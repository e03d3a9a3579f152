package es.isr.crm.red.entity;

import java.time.Instant;

/**
 * The ONT of a service as the customer's file shows it.
 *
 * @param numeroSerie serial
 * @param modelo model, or null
 * @param mac hardware address, or null
 * @param deseo what is wanted
 * @param perfilVelocidad the speed profile that PSO is to have; null when the ONT is to go
 * @param lectura what PSO last showed, or null when it was never read
 * @param leidaAt when that was, or null
 * @param calidad how good the optical power is, or null
 * @param sincronia how the one follows the other
 * @param orden the latest order, or null
 */
public record OntFicha(
        String numeroSerie,
        String modelo,
        String mac,
        Deseo deseo,
        String perfilVelocidad,
        Lectura lectura,
        Instant leidaAt,
        CalidadSenal calidad,
        Sincronia sincronia,
        OrdenFicha orden) {}
