package es.isr.crm.correo.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * How the mail server is.
 *
 * @param encendido whether there is one in the configuration
 * @param servidor its address; empty without
 * @param estado as whoever last tried it found it
 * @param detalle what it said, or null
 * @param desde since when it is so; null when it has never been otherwise
 * @param proximoAt when it is tried next; null while it is well
 */
public record SituacionCorreo(
        boolean encendido, String servidor, EstadoCorreo estado, String detalle, Instant desde, Instant proximoAt)
        implements Serializable {

    /** Whether mail goes out as far as is known. */
    public boolean isBien() {
        return encendido && estado == EstadoCorreo.BIEN;
    }
}
