package es.isr.crm.muestra.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes invented tickets of the last two years for the customers who are there, with what was said of them: most are
 * closed, some of the latest are open, one in twenty was opened again. Their numbers follow those that are there.
 */
final class TicketsMuestra {

    private static final int BLOCK = 1000;
    private static final int DAYS = 720;
    private static final int COMMENTS = 3;
    private static final int USERS = 12;
    private static final String AUTOR = "sistema";

    private static final List<String> TIPOS = List.of(
            "averia",
            "averia",
            "averia",
            "averia",
            "consulta",
            "consulta",
            "instalacion",
            "cambio_servicio",
            "baja",
            "otro");
    private static final List<String> PRIORIDADES =
            List.of("urgente", "alta", "alta", "media", "media", "media", "media", "baja", "baja", "baja");
    private static final List<String> ABIERTOS = List.of("abierto", "en_proceso", "en_proceso", "pendiente_cliente");
    private static final List<String> ASUNTOS = List.of(
            "Sin conexión por la tarde",
            "El wifi no llega al salón",
            "La luz LOS de la ONT está en rojo",
            "Quiere cambiar de tarifa",
            "No entiende la factura",
            "La televisión se corta",
            "Va lento con el ordenador",
            "Pide otra línea móvil");
    private static final List<String> DICHO = List.of(
            "Se le pide que reinicie el router",
            "La potencia óptica es buena",
            "Llama otra vez, sigue igual",
            "Se cambia el canal del wifi",
            "Queda en llamar esta tarde");

    private final Connection connection;
    private final FacturasMuestra.Ids ids;
    private final LocalDateTime ahora;
    private final SplittableRandom random;
    private final List<Long> clientes;
    private final List<Long> usuarios;
    private final List<Long> encargados;

    /**
     * @param ids where ids come from
     * @param seed another one gives other tickets
     * @param ahora now, UTC
     */
    TicketsMuestra(Connection connection, FacturasMuestra.Ids ids, long seed, LocalDateTime ahora) throws SQLException {
        this.connection = connection;
        this.ids = ids;
        this.ahora = ahora;
        random = new SplittableRandom(seed);
        clientes = find("SELECT id FROM clientes WHERE fusionado_en_id IS NULL ORDER BY id");
        usuarios = find("SELECT id FROM users ORDER BY id LIMIT " + USERS);
        encargados = find("SELECT id FROM users WHERE activo AND rol <> 'comercial' ORDER BY id LIMIT " + USERS);
    }

    /** Writes so many of them, a transaction for each thousand. Nobody has any who is not there. */
    void write(int count) throws SQLException {
        if (clientes.isEmpty() || encargados.isEmpty()) {
            throw new SQLException("no customer, or nobody who attends to them");
        }
        connection.setAutoCommit(false);
        int[] years = {ahora.getYear() - 2, ahora.getYear() - 1, ahora.getYear()};
        int[] last = new int[years.length];
        for (int i = 0; i < years.length; i++) {
            last[i] = counter(years[i]);
        }
        try (Volcado tickets = tickets();
                Volcado comentarios = comentarios()) {
            for (int from = 0; from < count; from += BLOCK) {
                int size = Math.min(BLOCK, count - from);
                long id = ids.reserve(size * (1 + COMMENTS));
                for (int i = 0; i < size; i++, id += 1 + COMMENTS) {
                    int days = Math.min(random.nextInt(DAYS), random.nextInt(DAYS));
                    LocalDateTime creado = ahora.minusDays(days).minusMinutes(random.nextInt(600));
                    int year = creado.getYear() - years[0];
                    write(id, "T%d-%06d".formatted(creado.getYear(), ++last[year]), creado, tickets, comentarios);
                }
                tickets.flush();
                comentarios.flush();
                connection.commit();
            }
        }
        for (int i = 0; i < years.length; i++) {
            execute("UPDATE contadores_ticket SET ultimo = " + last[i] + " WHERE ano = " + years[i]);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private int counter(int year) throws SQLException {
        execute("INSERT IGNORE INTO contadores_ticket (ano, ultimo) VALUES (" + year + ", 0)");
        return find("SELECT ultimo FROM contadores_ticket WHERE ano = " + year)
                .get(0)
                .intValue();
    }

    private void write(long id, String numero, LocalDateTime creado, Volcado tickets, Volcado comentarios)
            throws SQLException {
        boolean open = random.nextInt(100) < (creado.isAfter(ahora.minusDays(14)) ? 60 : 2);
        String estado = open ? any(ABIERTOS) : "cerrado";
        int answer = 2 + random.nextInt(random.nextInt(8) == 0 ? 2_000 : 120);
        int work = answer + random.nextInt(random.nextInt(5) == 0 ? 6_000 : 400);
        LocalDateTime answered = creado.plusMinutes(answer);
        LocalDateTime solved = creado.plusMinutes(3L * work);
        boolean waits = "pendiente_cliente".equals(estado);
        tickets.row(
                id,
                numero,
                any(clientes),
                any(ASUNTOS),
                "Lo cuenta por teléfono.",
                any(TIPOS),
                any(PRIORIDADES),
                estado,
                "abierto".equals(estado) ? null : any(encargados),
                any(usuarios),
                open ? null : "Resuelto por teléfono.",
                creado.plusHours(24),
                waits ? creado.plusMinutes(30) : null,
                open && !waits ? null : answered,
                open ? null : solved,
                open ? null : solved,
                open && !waits ? null : answer,
                open && !waits ? null : answer / 2,
                open ? null : 3 * work,
                open ? null : work,
                random.nextInt(20) == 0 ? 1 : 0,
                creado,
                open ? creado : solved);
        for (int i = 1; i <= COMMENTS; i++) {
            comentarios.row(
                    id + i,
                    id,
                    AUTOR,
                    i == 1 ? "cambio" : "comentario",
                    i != 2,
                    any(DICHO),
                    creado.plusMinutes(10L * i));
        }
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Volcado tickets() throws SQLException {
        return new Volcado(
                connection,
                "tickets",
                "id",
                "numero",
                "cliente_id",
                "asunto",
                "descripcion",
                "tipo",
                "prioridad",
                "estado",
                "asignado_id",
                "creado_por_id",
                "solucion",
                "vence_at",
                "espera_desde",
                "primera_respuesta_at",
                "resuelto_at",
                "cerrado_at",
                "minutos_respuesta",
                "minutos_respuesta_laborables",
                "minutos_resolucion",
                "minutos_laborables",
                "reaperturas",
                "created_at",
                "updated_at");
    }

    private Volcado comentarios() throws SQLException {
        return new Volcado(
                connection,
                "comentarios_ticket",
                "id",
                "ticket_id",
                "usuario",
                "clase",
                "interno",
                "texto",
                "created_at");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<Long> find(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }
}
