package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.AuditoriaFicha;
import es.isr.crm.auditoria.entity.AuditoriaFilter;
import es.isr.crm.auditoria.entity.AuditoriaRow;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Both ledgers as one list, newest first, a page at a time: the keys of each by its index, put in one order, then the rows
 * of just these. The ledgers grow by a row for whatever happens: nothing here looks at all of them.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class AuditoriaQuery {

    /** Nobody leafs through more; who seeks further back narrows the search. */
    public static final int MAX_TOTAL = 1_000;

    /** So many of the newest rows of each ledger, of those that the rest of the filter leaves, are read for a text. */
    static final int MAX_READ = 20_000;

    private static final String NEWEST_FIRST = " ORDER BY a.created_at DESC, a.id DESC LIMIT ?";

    private static final Comparator<Clave> ORDER = Comparator.comparing(Clave::createdAt)
            .reversed()
            .thenComparing(Clave::libro)
            .thenComparing(Clave::id, Comparator.reverseOrder());

    @Inject
    private SqlEnBloque sql;

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    private record Clave(LibroAuditoria libro, long id, LocalDateTime createdAt) {}

    /** A page, and how many rows there are, counted up to {@value #MAX_TOTAL}. */
    public Page<AuditoriaRow> search(AuditoriaFilter filter, PageRequest page) {
        List<Clave> keys = new ArrayList<>();
        long total = 0;
        for (LibroAuditoria libro : LibroAuditoria.values()) {
            if (AuditoriaCondition.isPossible(libro, filter)) {
                AuditoriaCondition condition = condition(libro, filter);
                List<Clave> newest = keys(libro, condition, page.first() + page.size());
                keys.addAll(newest);
                // All of them, or there may be more: what is rare is not looked for twice.
                total += newest.size() < page.first() + page.size() ? newest.size() : count(libro, condition);
            }
        }
        List<Clave> shown = keys.stream()
                .sorted(ORDER)
                .skip(page.first())
                .limit(page.size())
                .toList();
        return new Page<>(rows(shown), Math.min(total, MAX_TOTAL));
    }

    private AuditoriaCondition condition(LibroAuditoria libro, AuditoriaFilter filter) {
        AuditoriaCondition condition = new AuditoriaCondition(libro, filter);
        if (filter.texto() != null) {
            List<Object> parameters = new ArrayList<>(condition.parameters());
            parameters.add(MAX_READ - 1);
            LocalDateTime since = sql
                    .ask(
                            "SELECT a.created_at FROM " + FilasAuditoria.tabla(libro) + " a" + condition.where()
                                    + " ORDER BY a.created_at DESC, a.id DESC LIMIT 1 OFFSET ?",
                            parameters,
                            row -> row.getObject(1, LocalDateTime.class))
                    .stream()
                    .findFirst()
                    .orElse(null);
            condition.addText(filter.texto(), since);
        }
        return condition;
    }

    private List<Clave> keys(LibroAuditoria libro, AuditoriaCondition condition, int limit) {
        return sql.ask(
                "SELECT a.id, a.created_at FROM " + FilasAuditoria.tabla(libro) + " a" + condition.where()
                        + NEWEST_FIRST,
                with(condition, limit),
                row -> new Clave(libro, row.getLong(1), row.getObject(2, LocalDateTime.class)));
    }

    private long count(LibroAuditoria libro, AuditoriaCondition condition) {
        return sql.ask(
                        "SELECT COUNT(*) FROM (SELECT a.id FROM " + FilasAuditoria.tabla(libro) + " a"
                                + condition.where() + NEWEST_FIRST + ") some",
                        with(condition, MAX_TOTAL),
                        row -> row.getLong(1))
                .get(0);
    }

    private static List<Object> with(AuditoriaCondition condition, int limit) {
        List<Object> parameters = new ArrayList<>(condition.parameters());
        parameters.add(limit);
        return parameters;
    }

    private List<AuditoriaRow> rows(List<Clave> keys) {
        Map<Clave, AuditoriaRow> found = new HashMap<>();
        for (LibroAuditoria libro : LibroAuditoria.values()) {
            List<Long> ids = keys.stream()
                    .filter(key -> key.libro() == libro)
                    .map(Clave::id)
                    .toList();
            sql.ask(row(libro) + " WHERE a.id IN (%s)", List.of(), ids, row -> {
                        String name = row.getString("cliente");
                        return new AuditoriaRow(FilasAuditoria.read(libro, row), name == null ? null : name.strip());
                    })
                    .forEach(row -> found.put(
                            new Clave(libro, row.fila().id(), row.fila().createdAt()), row));
        }
        return keys.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String row(LibroAuditoria libro) {
        boolean ofCustomers = libro == LibroAuditoria.ACTIVIDAD;
        return "SELECT " + FilasAuditoria.columnas(libro)
                + (ofCustomers ? ", CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))" : ", NULL") + " AS cliente FROM "
                + FilasAuditoria.tabla(libro) + " a"
                + (ofCustomers ? " LEFT JOIN clientes c ON c.id = a.cliente_id" : "");
    }

    /** One row and how its seal stands. */
    public AuditoriaFicha get(LibroAuditoria libro, Long id) {
        List<AuditoriaRow> found = sql.ask(
                row(libro) + " WHERE a.id = ?",
                List.of(id),
                row -> new AuditoriaRow(FilasAuditoria.read(libro, row), row.getString("cliente")));
        if (found.isEmpty()) {
            throw new NotFoundException("auditoria", id);
        }
        try (Connection connection = dataSource.getConnection()) {
            Optional<VerificadorSellos.SelloFila> seal = new VerificadorSellos(connection).findSello(libro, id);
            return new AuditoriaFicha(
                    found.get(0),
                    seal.isPresent(),
                    seal.map(VerificadorSellos.SelloFila::bloque).orElse(null),
                    seal.map(VerificadorSellos.SelloFila::mal).orElse(null));
        } catch (SQLException e) {
            throw new IllegalStateException("seal of " + libro + " " + id + " not read", e);
        }
    }

    /** Everybody who is or was a user, by name. */
    public List<UsuarioOption> findUsuarios() {
        return em.createQuery("""
                        SELECT NEW es.isr.crm.usuarios.entity.UsuarioOption(u.id, u.nombre, u.rol)
                          FROM Usuario u ORDER BY u.nombre, u.id""", UsuarioOption.class).getResultList();
    }

    /** Name of a customer; nothing when there is none. */
    public Optional<String> findCliente(Long id) {
        return sql
                .ask(
                        "SELECT CONCAT(nombre, ' ', COALESCE(apellidos, '')) FROM clientes WHERE id = ?",
                        List.of(id),
                        row -> row.getString(1).strip())
                .stream()
                .findFirst();
    }
}
