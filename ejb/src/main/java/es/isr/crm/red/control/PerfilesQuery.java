package es.isr.crm.red.control;

import es.isr.crm.red.entity.AfectadosPerfil;
import es.isr.crm.red.entity.ListaPso;
import es.isr.crm.red.entity.PerfilRow;
import es.isr.crm.red.entity.PerfilRow.UsoPerfil;
import es.isr.crm.red.entity.PerfilesFicha;
import es.isr.crm.red.entity.PerfilesSalud;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The profiles that PSO has, the ones that plans name, and where these two differ. PSO itself is not asked here. */
@Stateless
public class PerfilesQuery {

    @Inject
    private PerfilesRepository perfiles;

    @Inject
    private PerfilesConocidos conocidos;

    @Inject
    private CreacionesPerfil creaciones;

    @Inject
    private Configuracion configuracion;

    /** Lists of PSO side by side with who uses what is in them, and what is not. */
    public PerfilesFicha ficha(ListaPso<PsoPerfilVelocidad> velocidades, ListaPso<PsoPerfilUsuario> usuarios) {
        List<UsoPerfil> usos = perfiles.findUsos();
        String suspendido = configuracion.text(Parametro.PERFIL_SUSPENDIDO);
        return new PerfilesFicha(
                velocidades.valores().stream()
                        .map(perfil -> velocidad(perfil, suspendido, usos))
                        .toList(),
                usuarios.valores().stream()
                        .map(perfil -> usuario(perfil.nombre(), perfil.descripcion(), usos))
                        .toList(),
                missing(velocidades, PsoPerfilVelocidad::nombre, usos, UsoPerfil::perfilVelocidad),
                missing(usuarios, PsoPerfilUsuario::nombre, usos, UsoPerfil::perfilUsuario),
                suspendido,
                isMissing(velocidades, PsoPerfilVelocidad::nombre, suspendido),
                older(velocidades.leidaAt(), usuarios.leidaAt()),
                velocidades.actual() && usuarios.actual(),
                creaciones.findRecent());
    }

    /** The same from what PSO last said. */
    public PerfilesFicha ficha() {
        return ficha(conocidos.velocidades(), conocidos.usuarios());
    }

    /** What the panel says of them. */
    public PerfilesSalud salud() {
        ListaPso<PsoPerfilVelocidad> velocidades = conocidos.velocidades();
        String suspendido = configuracion.text(Parametro.PERFIL_SUSPENDIDO);
        boolean suspendidoFalta = isMissing(velocidades, PsoPerfilVelocidad::nombre, suspendido);
        return new PerfilesSalud(findPlanesSinPerfil().size(), suspendidoFalta, suspendido);
    }

    /** The plans, sold or in force, that name a profile which PSO does not have, each with those profiles. */
    public Map<Long, List<String>> findPlanesSinPerfil() {
        ListaPso<PsoPerfilVelocidad> velocidades = conocidos.velocidades();
        ListaPso<PsoPerfilUsuario> usuarios = conocidos.usuarios();
        Map<Long, List<String>> missing = new HashMap<>();
        for (UsoPerfil uso : perfiles.findUsos()) {
            List<String> names = Stream.of(
                            isMissing(velocidades, PsoPerfilVelocidad::nombre, uso.perfilVelocidad())
                                    ? uso.perfilVelocidad()
                                    : null,
                            isMissing(usuarios, PsoPerfilUsuario::nombre, uso.perfilUsuario())
                                    ? uso.perfilUsuario()
                                    : null)
                    .filter(name -> name != null)
                    .toList();
            if (!names.isEmpty() && (uso.activo() || uso.servicios() > 0)) {
                missing.put(uso.planId(), names);
            }
        }
        return missing;
    }

    /** What other profiles for a plan would mean to who has it. */
    public AfectadosPerfil countAfectados(Long planId, String velocidad, String usuario) {
        return perfiles.countAfectados(planId, velocidad, usuario);
    }

    private static PerfilRow velocidad(PsoPerfilVelocidad perfil, String suspendido, List<UsoPerfil> usos) {
        List<UsoPerfil> users = users(perfil.nombre(), usos, UsoPerfil::perfilVelocidad);
        return new PerfilRow(
                perfil.nombre(),
                perfil.bajada(),
                perfil.subida(),
                null,
                perfil.nombre().equals(suspendido),
                users,
                count(users));
    }

    private static PerfilRow usuario(String nombre, String descripcion, List<UsoPerfil> usos) {
        List<UsoPerfil> users = users(nombre, usos, UsoPerfil::perfilUsuario);
        return new PerfilRow(nombre, null, null, descripcion, false, users, count(users));
    }

    private static <T> List<PerfilRow> missing(
            ListaPso<T> list, Function<T, String> name, List<UsoPerfil> usos, Function<UsoPerfil, String> named) {
        return usos.stream()
                .map(named)
                .filter(perfil -> isMissing(list, name, perfil))
                .distinct()
                .sorted()
                .map(perfil -> {
                    List<UsoPerfil> users = users(perfil, usos, named);
                    return new PerfilRow(perfil, null, null, null, false, users, count(users));
                })
                .toList();
    }

    /** A list that PSO never gave says nothing of what it has not. */
    private static <T> boolean isMissing(ListaPso<T> list, Function<T, String> name, String perfil) {
        if (perfil == null || list.leidaAt() == null) {
            return false;
        }
        Set<String> names = new HashSet<>(list.valores().stream().map(name).toList());
        return !names.contains(perfil);
    }

    private static List<UsoPerfil> users(String perfil, List<UsoPerfil> usos, Function<UsoPerfil, String> named) {
        return usos.stream().filter(uso -> perfil.equals(named.apply(uso))).toList();
    }

    private static long count(List<UsoPerfil> users) {
        return users.stream().mapToLong(UsoPerfil::servicios).sum();
    }

    private static Instant older(Instant one, Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isBefore(other) ? one : other;
    }
}
