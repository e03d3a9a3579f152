package es.isr.crm.red.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The profiles of PSO beside what the CRM makes of them.
 *
 * @param velocidades PSO's speed profiles
 * @param usuarios PSO's user profiles
 * @param velocidadesSinPso speed profiles that plans name and PSO does not have
 * @param usuariosSinPso user profiles that plans name and PSO does not have
 * @param suspendido name of the profile of suspensions
 * @param suspendidoFalta whether PSO has none of that name
 * @param leidaAt when PSO gave the older of the two lists, or null when it never gave both
 * @param actual whether PSO gave them just now
 * @param creaciones speed profiles that somebody wanted created of late
 */
public record PerfilesFicha(
        List<PerfilRow> velocidades,
        List<PerfilRow> usuarios,
        List<PerfilRow> velocidadesSinPso,
        List<PerfilRow> usuariosSinPso,
        String suspendido,
        boolean suspendidoFalta,
        Instant leidaAt,
        boolean actual,
        List<CreacionFicha> creaciones)
        implements Serializable {

    public PerfilesFicha {
        velocidades = List.copyOf(velocidades);
        usuarios = List.copyOf(usuarios);
        velocidadesSinPso = List.copyOf(velocidadesSinPso);
        usuariosSinPso = List.copyOf(usuariosSinPso);
        creaciones = List.copyOf(creaciones);
    }

    /** Whether nobody knows yet what became of a creation, so that a page should look again. */
    public boolean isEnCurso() {
        return creaciones.stream().anyMatch(creacion -> creacion.estado().isViva());
    }
}
