package es.isr.crm.muestra.control;

import es.isr.crm.shared.control.Reloj;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;

/**
 * {@code ./crm bench facturacion}, beside the server that does the work: says who issues, waits for the run, and measures the
 * floor in the same database, which is what the same invoices, lines and history cost one connection that only writes them,
 * and what it costs it to mark them as overdue.
 *
 * <p>Reads {@code CRM_DB_URL}, {@code CRM_DB_USER} and {@code CRM_DB_PASSWORD}.
 */
public final class MedidaFacturacionMain {

    /** A day that is long past. */
    private static final String LATE = "2020-01-31";

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Connection connection;
    private final PrintStream out;

    private MedidaFacturacionMain(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /** {@code preparar}, {@code esperar}, {@code facturacion N HEAP}, {@code vencer}, {@code vencidas N}. */
    public static void main(String[] args) throws SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Properties access = new Properties();
        access.setProperty("user", System.getenv("CRM_DB_USER"));
        access.setProperty("password", System.getenv("CRM_DB_PASSWORD"));
        access.setProperty("rewriteBatchedStatements", "true");
        try (Connection connection = DriverManager.getConnection(System.getenv("CRM_DB_URL"), access)) {
            MedidaFacturacionMain measure = new MedidaFacturacionMain(connection, out);
            switch (args[0]) {
                case "preparar" -> measure.prepare();
                case "esperar" -> measure.waitForRun();
                case "facturacion" -> measure.invoices(args[1], args[2]);
                case "vencer" -> measure.makeLate();
                case "vencidas" -> measure.late(args[1]);
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
    }

    /** Who issues; prints the month to be billed: the one after what is billed already. */
    private void prepare() throws SQLException {
        for (Map.Entry<String, String> setting : Map.of(
                        "emisor_nombre", "Fibra de Prueba, S.L.",
                        "emisor_nif", "B12345674",
                        "emisor_direccion", "Calle Mayor, 1",
                        "emisor_localidad", "Gilet")
                .entrySet()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO configuracion (clave, valor, updated_at) VALUES (?, ?, UTC_TIMESTAMP(6))")) {
                insert.setString(1, setting.getKey());
                insert.setString(2, setting.getValue());
                insert.executeUpdate();
            }
        }
        out.println(YearMonth.from(new Reloj().today()).plusMonths(1));
    }

    private void waitForRun() throws SQLException {
        waitFor("SELECT 1 FROM ejecuciones_facturacion WHERE estado = 'emitida'");
    }

    private void waitFor(String question) throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (number(question) == 0) {
            if (System.nanoTime() > deadline) {
                throw new SQLException("in vain: " + question);
            }
            LockSupport.parkNanos(200_000_000);
        }
    }

    private void invoices(String size, String heap) throws SQLException {
        long run = number("SELECT MAX(id) FROM ejecuciones_facturacion WHERE estado = 'emitida'");
        long ours = micros("SELECT created_at, terminada_at FROM ejecuciones_facturacion WHERE id = " + run);
        long calculated = micros("SELECT created_at, calculada_at FROM ejecuciones_facturacion WHERE id = " + run);
        long count = number("SELECT COUNT(*) FROM facturas WHERE ejecucion_id = " + run);
        long lines = number("SELECT COUNT(*) FROM conceptos_factura c JOIN facturas f ON f.id = c.factura_id"
                + " WHERE f.ejecucion_id = " + run);
        long floor = new SueloFacturacion(connection, run).write();
        out.printf(
                Locale.ROOT,
                "facturacion n=%s ours_s=%s floor_s=%s ratio=%s heap_mb=%s facturas=%d lineas=%d calculo_s=%s%n",
                size,
                seconds(ours),
                seconds(floor),
                hundredths(ours * 100 / Math.max(1, floor)),
                heap,
                count,
                lines,
                seconds(calculated));
    }

    /** All that was issued by the run is due since long. */
    private void makeLate() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE facturas SET fecha_vencimiento = '" + LATE + "' WHERE estado = 'pendiente'");
        }
    }

    private void late(String size) throws SQLException {
        String last = " FROM ejecuciones_trabajo WHERE trabajo = 'marcar-vencidas' AND fin IS NOT NULL";
        waitFor("SELECT COUNT(*)" + last);
        long ours = micros("SELECT inicio, fin" + last);
        long marked =
                number("SELECT COUNT(*) FROM facturas WHERE estado = 'vencida' AND fecha_vencimiento = '" + LATE + "'");
        long floor = new SueloVencidas(connection).write(LATE);
        out.printf(
                Locale.ROOT,
                "vencidas n=%s ours_s=%s floor_s=%s ratio=%s facturas=%d%n",
                size,
                seconds(ours),
                seconds(floor),
                hundredths(ours * 100 / Math.max(1, floor)),
                marked);
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** Between the two instants of the one row. */
    private long micros(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return Duration.between(rows.getObject(1, LocalDateTime.class), rows.getObject(2, LocalDateTime.class))
                            .toNanos()
                    / 1_000;
        }
    }

    private static String seconds(long micros) {
        return hundredths(micros / 10_000);
    }

    private static String hundredths(long value) {
        return "%d.%02d".formatted(value / 100, value % 100);
    }
}
