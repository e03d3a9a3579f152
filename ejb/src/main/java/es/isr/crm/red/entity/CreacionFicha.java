package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * The creation of a speed profile as a page shows it.
 *
 * @param nombre name of the profile
 * @param bajada Mbit/s towards the customer
 * @param subida Mbit/s from the customer
 * @param estado how far it is
 * @param detalle why, or null
 * @param pedidaAt when it was asked for
 * @param usuario by whom
 */
public record CreacionFicha(
        String nombre, int bajada, int subida, EstadoCreacion estado, String detalle, Instant pedidaAt, String usuario)
        implements Serializable {

    public static CreacionFicha of(CreacionPerfil creacion) {
        return new CreacionFicha(
                creacion.getNombre(),
                creacion.perfil().bajada(),
                creacion.perfil().subida(),
                creacion.getEstado(),
                creacion.getDetalle(),
                creacion.getPedidaAt(),
                creacion.firma().usuario());
    }
}
