package es.isr.crm.usuarios.control;

import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.EstadoUsuario;
import es.isr.crm.usuarios.entity.UsuarioFilter;
import es.isr.crm.usuarios.entity.UsuarioRow;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The users as an administrator lists them. There are dozens of them: each search looks at all. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class UsuarioQuery {

    /** A failed attempt is counted by the digest of what it was made at. */
    private static final String ROWS = """
            SELECT * FROM (
              SELECT u.id, u.version, u.nombre, u.email, u.rol,
                     CASE WHEN u.pendiente THEN 'por_aprobar'
                          WHEN NOT u.activo THEN 'inactivo'
                          WHEN u.password_hash IS NULL
                               AND NOT EXISTS (SELECT 1 FROM identidades_oidc i WHERE i.user_id = u.id) THEN 'invitado'
                          ELSE 'activo' END AS estado,
                     u.password_hash IS NOT NULL AS con_password,
                     EXISTS (SELECT 1 FROM segundos_factores f
                              WHERE f.user_id = u.id AND f.activado_at IS NOT NULL) AS segundo_factor,
                     (SELECT COUNT(*) FROM sesiones s
                       WHERE s.user_id = u.id AND s.cerrada_at IS NULL AND s.expira_at > ? AND s.ultimo_uso > ?) AS sesiones,
                     u.ultimo_acceso,
                     (SELECT MAX(b.bloqueado_hasta) FROM bloqueos_acceso b
                       WHERE b.bloqueado_hasta > ?
                         AND b.clave IN (CONVERT(SHA2(u.email, 256) USING ascii),
                                         CONVERT(SHA2(CONCAT(?, u.email), 256) USING ascii))) AS bloqueado_hasta,
                     u.created_at
                FROM users u) u""";

    private static final Map<String, String> SORTS = Map.of(
            "nombre", "u.nombre %1$s, u.id %1$s",
            "email", "u.email %1$s, u.id %1$s",
            "rol", "u.rol %1$s, u.nombre, u.id",
            "ultimoAcceso", "u.ultimo_acceso %1$s, u.id %1$s",
            "sesiones", "u.sesiones %1$s, u.nombre, u.id");

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SesionConfig config;

    @Inject
    private Reloj reloj;

    public long count(UsuarioFilter filter) {
        List<Object> parameters = parameters();
        String where = where(filter, parameters);
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM (" + ROWS + where + ") n");
        return ((Number) bind(query, parameters).getSingleResult()).longValue();
    }

    /** Sorted by {@code nombre}, {@code email}, {@code rol}, {@code ultimoAcceso} or {@code sesiones}; else by name. */
    public List<UsuarioRow> search(UsuarioFilter filter, PageRequest page) {
        List<Object> parameters = parameters();
        String sort = page.sort() == null ? "nombre" : page.sort();
        String order = SORTS.getOrDefault(sort, SORTS.get("nombre")).formatted(page.ascending() ? "ASC" : "DESC");
        Query query = em.createNativeQuery(ROWS + where(filter, parameters) + " ORDER BY " + order);
        return rows(bind(query, parameters).setFirstResult(page.first()).setMaxResults(page.size()));
    }

    public Optional<UsuarioRow> find(Long id) {
        List<Object> parameters = parameters();
        parameters.add(id);
        return rows(bind(em.createNativeQuery(ROWS + " WHERE u.id = ?"), parameters)).stream()
                .findFirst();
    }

    private List<Object> parameters() {
        LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        return new ArrayList<>(List.of(now, now.minus(config.idle()), now, Intentos.clave(Intentos.Cosa.CODIGO, "")));
    }

    private static String where(UsuarioFilter filter, List<Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (filter.texto() != null) {
            String typed =
                    filter.texto().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            conditions.add("(u.nombre LIKE ? OR u.email LIKE ?)");
            parameters.addAll(List.of("%" + typed + "%", "%" + typed + "%"));
        }
        if (!filter.roles().isEmpty()) {
            conditions.add(
                    filter.roles().stream().map(rol -> "?").collect(Collectors.joining(", ", "u.rol IN (", ")")));
            filter.roles().stream().map(Rol::roleName).forEach(parameters::add);
        }
        if (filter.estado() != null) {
            conditions.add("u.estado = ?");
            parameters.add(filter.estado().name().toLowerCase(Locale.ROOT));
        }
        if (filter.bloqueados()) {
            conditions.add("u.bloqueado_hasta IS NOT NULL");
        }
        if (filter.sinSegundoFactor()) {
            conditions.add("NOT u.segundo_factor");
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static Query bind(Query query, List<Object> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static List<UsuarioRow> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static UsuarioRow row(Object[] c) {
        return new UsuarioRow(
                Columnas.id(c[0]),
                ((Number) c[1]).intValue(),
                (String) c[2],
                (String) c[3],
                Columnas.constant(Rol.class, c[4]),
                Columnas.constant(EstadoUsuario.class, c[5]),
                Columnas.isTrue(c[6]),
                Columnas.isTrue(c[7]),
                ((Number) c[8]).intValue(),
                instant(c[9]),
                instant(c[10]),
                instant(c[11]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : Columnas.instant(column);
    }
}
