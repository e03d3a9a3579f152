package es.isr.crm.muestra.control;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes invented leads of the last two years with what was said to them, and the campaigns that they come from. Those who
 * became customers are customers who are there and came of no lead yet; without such a one nobody is won.
 */
final class LeadsMuestra {

    private static final int BLOCK = 1000;
    private static final int NOTES = 4;
    private static final int DAYS = 720;
    private static final String AUTOR = "sistema";

    private static final List<String> ORIGENES =
            List.of("web", "web", "web", "telefono", "telefono", "tienda", "recomendacion", "visita", "redes");
    private static final List<String> MOTIVOS =
            List.of("precio", "precio", "sin_cobertura", "competencia", "permanencia", "sin_interes", "no_contesta");
    private static final List<String> INTERESES = List.of("bajo", "medio", "medio", "alto");
    private static final List<String> ABIERTOS = List.of("nuevo", "contactado", "calificado", "propuesta");
    private static final List<String> ACCIONES =
            List.of("Llamar", "Enviar presupuesto", "Comprobar cobertura", "Visitar", "Recordar la oferta");
    private static final List<String> NOTAS = List.of(
            "Pregunta por la cobertura de su calle",
            "Tiene permanencia con otro operador",
            "Quiere fibra y dos móviles",
            "No contesta, se vuelve a llamar",
            "Le parece caro, se le ofrece la promoción",
            "Pide que le llamen por la tarde");
    private static final List<String[]> CAMPANAS = List.of(
            new String[] {"BUZONEO", "buzoneo", "Buzoneo"},
            new String[] {"RADIO", "radio", "Radio local"},
            new String[] {"BUSCADOR", "buscador", "Anuncios en buscadores"},
            new String[] {"FERIA", "evento", "Feria del pueblo"});

    private final Connection connection;
    private final FacturasMuestra.Ids ids;
    private final LocalDate hoy;
    private final LocalDateTime ahora;
    private final SplittableRandom random;
    private final Bolsa nombres = Bolsa.of("nombres.txt");
    private final Bolsa apellidos = Bolsa.of("apellidos.txt");
    private final Bolsa municipios = Bolsa.of("municipios.txt");
    private final List<Long> planes;
    private final List<Long> vendedores;
    private final List<Long> campanas;
    private final long known;

    /**
     * @param ids where ids come from
     * @param seed another one gives other leads
     * @param hoy the day on which they are looked at
     * @param ahora now, UTC
     */
    LeadsMuestra(Connection connection, FacturasMuestra.Ids ids, long seed, LocalDate hoy, LocalDateTime ahora)
            throws SQLException {
        this.connection = connection;
        this.ids = ids;
        this.hoy = hoy;
        this.ahora = ahora;
        random = new SplittableRandom(seed);
        planes = find("SELECT id FROM planes WHERE activo ORDER BY id");
        vendedores = find("SELECT id FROM users WHERE activo AND rol IN ('comercial', 'admin') ORDER BY id");
        campanas = campanas();
        known = find("SELECT COUNT(*) FROM leads").get(0);
    }

    /** Writes so many of them, a transaction for each thousand. */
    void write(int count) throws SQLException {
        Deque<Long> clientes = new ArrayDeque<>(find("""
                SELECT c.id FROM clientes c LEFT JOIN leads l ON l.cliente_id = c.id
                 WHERE l.id IS NULL AND c.estado <> 'baja' AND c.fusionado_en_id IS NULL
                 ORDER BY c.id DESC LIMIT %d""".formatted(count)));
        connection.setAutoCommit(false);
        try (Volcado leads = leads();
                Volcado notas = notas()) {
            for (int from = 0; from < count; from += BLOCK) {
                int size = Math.min(BLOCK, count - from);
                long id = ids.reserve(size * (1 + NOTES));
                for (int i = 0; i < size; i++, id += 1 + NOTES) {
                    write(id, known + from + i, clientes, leads, notas);
                }
                leads.flush();
                notas.flush();
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
    }

    /** The later ones are open more often: most of them are closed within some months. */
    private void write(long id, long i, Deque<Long> clientes, Volcado leads, Volcado notas) throws SQLException {
        int days = Math.min(random.nextInt(DAYS), random.nextInt(DAYS));
        LocalDateTime creado = ahora.minusDays(days).minusMinutes(random.nextInt(600));
        int fate = random.nextInt(100);
        String estado = days < 45 && fate < 70
                ? any(ABIERTOS)
                : fate < 18 && !clientes.isEmpty() ? "ganado" : fate < 90 ? "perdido" : any(ABIERTOS);
        boolean open = ABIERTOS.contains(estado);
        LocalDateTime moved = "nuevo".equals(estado) ? creado : creado.plusDays(days == 0 ? 0 : random.nextInt(days));
        Long cliente = "ganado".equals(estado) ? clientes.removeFirst() : null;
        String[] town = municipios.draw(random);
        leads.row(
                id,
                nombres.word(random),
                apellidos.word(random),
                random.nextInt(100) < 40 ? "interesado" + i + "@correo.example" : null,
                Numeros.movil(i + 5_000_000L),
                town[1],
                town[2],
                town[3],
                estado,
                moved,
                any(INTERESES),
                any(ORIGENES),
                random.nextInt(100) < 55 ? any(campanas) : null,
                planes.isEmpty() || random.nextInt(3) == 0 ? null : any(planes),
                vendedores.isEmpty() || random.nextInt(8) == 0 ? null : any(vendedores),
                cliente,
                cliente,
                open ? any(ACCIONES) : null,
                open ? hoy.plusDays(random.nextInt(12) - 4L) : null,
                "perdido".equals(estado) ? any(MOTIVOS) : null,
                cliente == null ? null : moved,
                creado,
                moved);
        notas(id, estado, creado, moved, notas);
    }

    private void notas(long lead, String estado, LocalDateTime creado, LocalDateTime moved, Volcado notas)
            throws SQLException {
        notas.row(lead + 1, lead, "estado", null, null, "nuevo", AUTOR, creado);
        if (!"nuevo".equals(estado)) {
            notas.row(lead + 2, lead, "llamada", any(NOTAS), null, null, AUTOR, creado);
            notas.row(lead + NOTES, lead, "estado", null, "nuevo", estado, AUTOR, moved);
        }
        if (random.nextBoolean()) {
            notas.row(lead + 3, lead, "nota", any(NOTAS), null, null, AUTOR, creado);
        }
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** The campaigns of this year and the one before; those that are there stay. */
    private List<Long> campanas() throws SQLException {
        try (Volcado rows = new Volcado(
                connection,
                "campanas",
                "id",
                "codigo",
                "nombre",
                "tipo",
                "fecha_inicio",
                "fecha_fin",
                "presupuesto",
                "created_at",
                "updated_at")) {
            for (int year : new int[] {hoy.getYear() - 1, hoy.getYear()}) {
                for (String[] campana : CAMPANAS) {
                    String codigo = campana[0] + "-" + year;
                    if (find("SELECT id FROM campanas WHERE codigo = '" + codigo + "'")
                            .isEmpty()) {
                        rows.row(
                                ids.reserve(1),
                                codigo,
                                campana[2] + " " + year,
                                campana[1],
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31),
                                BigDecimal.valueOf(400 + 100L * random.nextInt(25)),
                                ahora,
                                ahora);
                    }
                }
            }
            rows.flush();
        }
        return find("SELECT id FROM campanas ORDER BY id");
    }

    private Volcado leads() throws SQLException {
        return new Volcado(
                connection,
                "leads",
                "id",
                "nombre",
                "apellidos",
                "email",
                "telefono",
                "codigo_postal",
                "localidad",
                "provincia",
                "estado",
                "estado_at",
                "interes",
                "origen",
                "campana_id",
                "plan_id",
                "asignado_id",
                "cliente_id",
                "alta_cliente_id",
                "proxima_accion",
                "proxima_accion_fecha",
                "motivo_perdida",
                "ganado_at",
                "created_at",
                "updated_at");
    }

    private Volcado notas() throws SQLException {
        return new Volcado(
                connection,
                "notas_lead",
                "id",
                "lead_id",
                "clase",
                "texto",
                "estado_antes",
                "estado_despues",
                "usuario",
                "created_at");
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
