package es.isr.crm.usuarios.entity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param id id of the session
 * @param createdAt since when
 * @param ultimoUso when it was last used, to the minute
 * @param ip address of the browser, or null
 * @param agente what the browser says it is, or null
 * @param actual whether it is the one that asks
 */
public record SesionRow(Long id, Instant createdAt, Instant ultimoUso, String ip, String agente, boolean actual)
        implements Serializable {

    public static SesionRow of(Sesion sesion, boolean actual) {
        return new SesionRow(
                sesion.getId(),
                sesion.getCreatedAt(),
                sesion.getUltimoUso(),
                sesion.getIp(),
                sesion.getAgente(),
                actual);
    }
}
