package es.isr.crm.usuarios.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All that an administrator sees of a user.
 *
 * @param fila the user
 * @param sesiones what they have open
 * @param enlaceHasta until when a link that was made for them works, or null
 * @param correo whether links go by mail; else they are handed over
 */
public record UsuarioFicha(UsuarioRow fila, List<SesionRow> sesiones, Instant enlaceHasta, boolean correo)
        implements Serializable {

    public UsuarioFicha {
        sesiones = List.copyOf(sesiones);
    }
}
