package es.isr.crm.red.entity;

import java.io.Serializable;

/**
 * What one harmless read of PSO came to.
 *
 * @param base address of the PSO that was asked; empty when none is configured
 * @param clase what the answer means, or null when it is still on its way
 * @param contestada whether PSO answered at all, be it what it may
 * @param mensaje PSO's message, or what went wrong; may be null
 * @param olts how many OLTs it told, when it did
 * @param duracionMs how long it took so far
 */
public record PruebaConexion(String base, ClasePso clase, boolean contestada, String mensaje, int olts, long duracionMs)
        implements Serializable {

    public boolean isBien() {
        return clase == ClasePso.APLICADA;
    }

    /** Under which cause and steps are told, among the texts of what goes wrong with PSO; null when all is well. */
    public String aviso() {
        if (clase == null) {
            return Corte.SIN_RESPUESTA.clave();
        }
        return switch (clase) {
            case APLICADA -> null;
            case NO_ENVIADA -> Corte.SIN_CONEXION.clave();
            case CREDENCIALES -> Corte.CREDENCIALES.clave();
            default -> contestada ? "respuesta_rara" : Corte.SIN_RESPUESTA.clave();
        };
    }
}
