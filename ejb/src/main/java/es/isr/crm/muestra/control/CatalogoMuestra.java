package es.isr.crm.muestra.control;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the invented customers buy and from whom: the plans that are sold, or some of its own where there are none. */
final class CatalogoMuestra {

    private static final int VENDEDORES = 6;

    private final Connection connection;
    private final FacturasMuestra.Ids ids;
    private final LocalDateTime ahora;

    CatalogoMuestra(Connection connection, FacturasMuestra.Ids ids, LocalDateTime ahora) {
        this.connection = connection;
        this.ids = ids;
        this.ahora = ahora;
    }

    List<PlanMuestra> planes() throws SQLException {
        List<PlanMuestra> sold = read();
        if (sold.isEmpty()) {
            make();
            sold = read();
        }
        return sold;
    }

    private List<PlanMuestra> read() throws SQLException {
        List<PlanMuestra> sold = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT id, tipo, precio_mensual, modo_precio, perfil_velocidad, perfil_usuario, precio_promocional,
                               COALESCE(meses_promocion, 0), COALESCE(meses_permanencia, 0)
                          FROM planes WHERE activo AND tipo <> 'combo' ORDER BY tipo, precio_mensual, id""")) {
            while (rows.next()) {
                sold.add(new PlanMuestra(
                        rows.getLong(1),
                        rows.getString(2),
                        rows.getBigDecimal(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getInt(8) == 0 ? null : rows.getBigDecimal(7),
                        rows.getInt(8),
                        rows.getInt(9)));
            }
        }
        return sold;
    }

    private void make() throws SQLException {
        try (Volcado planes = new Volcado(
                connection,
                "planes",
                "id",
                "tipo",
                "nombre",
                "precio_mensual",
                "velocidad_bajada",
                "velocidad_subida",
                "datos_gb",
                "perfil_velocidad",
                "perfil_usuario",
                "created_at",
                "updated_at")) {
            List<String[]> lines = Bolsa.read("planes.txt");
            long id = ids.reserve(lines.size());
            for (String[] line : lines) {
                String profile = blankToNull(line[6]);
                planes.row(
                        id++,
                        line[0],
                        line[1],
                        new BigDecimal(line[2]),
                        blankToNull(line[3]),
                        blankToNull(line[4]),
                        blankToNull(line[5]),
                        profile,
                        profile == null ? null : "residencial",
                        ahora,
                        ahora);
            }
            planes.flush();
        }
    }

    private static String blankToNull(String field) {
        return field.isEmpty() ? null : field;
    }

    /** Salespeople; the invented ones cannot sign in. */
    List<Long> vendedores() throws SQLException {
        List<Long> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id FROM users WHERE rol IN ('comercial', 'user') ORDER BY id LIMIT " + VENDEDORES)) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        if (found.size() < VENDEDORES) {
            found.addAll(invent(VENDEDORES - found.size()));
        }
        return found;
    }

    private List<Long> invent(int count) throws SQLException {
        Muestra people = new Muestra(count, ahora.toLocalDate(), planes());
        List<Long> made = new ArrayList<>();
        try (Volcado users = new Volcado(
                        connection, "users", "id", "nombre", "email", "rol", "activo", "created_at", "updated_at");
                Volcado eventos = new Volcado(
                        connection,
                        "eventos_auditoria",
                        "id",
                        "accion",
                        "descripcion",
                        "entidad",
                        "entidad_id",
                        "usuario",
                        "created_at")) {
            long id = ids.reserve(2 * count);
            for (int i = 0; made.size() < count; i++) {
                ClienteMuestra person = people.cliente(i);
                if (person.apellidos() == null) {
                    continue;
                }
                users.row(
                        id,
                        person.nombre() + " " + person.apellidos(),
                        "vendedor" + id + "@muestra.example",
                        "comercial",
                        false,
                        ahora,
                        ahora);
                eventos.row(id + count, "clientes.muestra", "Vendedor inventado", "Usuario", id, "sistema", ahora);
                made.add(id++);
            }
            users.flush();
            eventos.flush();
        }
        return made;
    }
}
