package es.isr.crm.muestra.control;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Fills a database with invented customers: services, prices, ONTs, invoices, payments, tickets. Everything of a thousand customers
 * is one transaction, several at a time; the same number gives the same people.
 *
 * <p>A database that has customers is left alone, unless more are asked for.
 */
public final class Generador {

    private static final int BLOCK = 1000;
    private static final long SEED = 46149;

    private final Source source;
    private final LocalDateTime ahora;
    private final LocalDate hoy;
    private final Consumer<String> out;
    private URI simulador;

    /**
     * @param source connections to the database, whose schema is there already
     * @param hoy today
     * @param ahora now, UTC
     * @param out is told what is done
     */
    public Generador(Source source, LocalDate hoy, LocalDateTime ahora, Consumer<String> out) {
        this.source = source;
        this.hoy = hoy;
        this.ahora = ahora;
        this.out = out;
    }

    /** From now on a PSO simulator hears of the ONTs as well; null for none. */
    public void setSimulador(URI simulador) {
        this.simulador = simulador;
    }

    /**
     * Writes them.
     *
     * @param count how many customers
     * @param meses how many months of invoices, the last one the present; 0 for none
     * @param more whether they may be added to others
     * @param threads how many connections write at a time
     * @throws HayClientesException when there are others and none may be added
     */
    public void generate(int count, int meses, boolean more, int threads) throws SQLException {
        try (Connection connection = source.connect()) {
            int known = (int) number(connection, "SELECT COUNT(*) FROM clientes");
            if (known > 0 && !more) {
                throw new HayClientesException(known);
            }
            CatalogoMuestra catalogo = new CatalogoMuestra(connection, this::reserve, ahora);
            Muestra muestra = new Muestra(SEED, hoy, catalogo.planes());
            long codigo = 1 + number(connection, """
                    SELECT COALESCE(MAX(CAST(SUBSTRING(codigo, 5) AS UNSIGNED)), 0) FROM clientes
                     WHERE codigo LIKE 'ISR-%' AND SUBSTRING(codigo, 5) REGEXP '^[0-9]{1,12}$'""") - known;
            long first = reserve(count * LoteMuestra.IDS);
            write(muestra, known, count, codigo, first, catalogo.vendedores(), threads);
            long end = first + (long) count * LoteMuestra.IDS;
            network(connection, first, end);
            FacturasMuestra facturas = new FacturasMuestra(connection, hoy, ahora, first, end);
            connection.setAutoCommit(false);
            facturas.cuts();
            invoices(connection, facturas, count, meses);
            facturas.tickets(this::reserve, count);
            connection.setAutoCommit(true);
            analyze(connection);
        }
    }

    /**
     * Writes tickets of the customers who are there.
     *
     * @param count how many
     */
    public void tickets(int count) throws SQLException {
        try (Connection connection = source.connect()) {
            new TicketsMuestra(connection, this::reserve, SEED, ahora).write(count);
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE TABLE tickets, comentarios_ticket");
            }
        }
        out.accept(count + " tickets");
    }

    /**
     * Writes leads, whoever is there already.
     *
     * @param count how many
     */
    public void leads(int count) throws SQLException {
        try (Connection connection = source.connect()) {
            new LeadsMuestra(connection, this::reserve, SEED, hoy, ahora).write(count);
            try (Statement statement = connection.createStatement()) {
                statement.execute("ANALYZE TABLE campanas, leads, notas_lead");
            }
        }
        out.accept(count + " oportunidades");
    }

    /**
     * Writes tickets with what was said of them, visits and faults of a port, when somebody works here who could have them.
     *
     * @param count how many tickets
     */
    public void trabajo(int count) throws SQLException {
        try (Connection connection = source.connect()) {
            if (number(connection, "SELECT COUNT(*) FROM users WHERE activo AND rol <> 'comercial'") == 0) {
                out.accept("Nadie tiene acceso todavía: sin tickets, citas ni incidencias");
                return;
            }
        }
        tickets(count);
        try (Connection connection = source.connect()) {
            connection.setAutoCommit(false);
            Sentencias sentencias = new Sentencias(connection);
            new CitasMuestra(sentencias, this::reserve, hoy, ahora).write();
            new IncidenciasMuestra(sentencias, this::reserve, ahora).write();
            connection.commit();
        }
        out.accept("citas e incidencias");
    }

    private void write(
            Muestra muestra, int known, int count, long codigo, long firstId, List<Long> vendedores, int threads)
            throws SQLException {
        int blocks = (count + BLOCK - 1) / BLOCK;
        List<Callable<Void>> work = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int mine = thread;
            work.add(() -> {
                try (Connection connection = source.connect();
                        LoteMuestra lote = new LoteMuestra(connection, vendedores, ahora)) {
                    for (int block = mine; block < blocks; block += threads) {
                        int from = block * BLOCK;
                        List<ClienteMuestra> customers = IntStream.range(from, Math.min(count, from + BLOCK))
                                .mapToObj(i -> muestra.cliente(known + i))
                                .toList();
                        lote.write(customers, codigo, firstId + (long) from * LoteMuestra.IDS);
                    }
                    connection.setAutoCommit(true);
                }
                return null;
            });
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Void> done : executor.invokeAll(work)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new SQLException("customers not written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        } finally {
            executor.shutdown();
        }
        out.accept(count + " clientes con sus servicios");
    }

    /** The customers are there even when the simulator is not. */
    private void network(Connection connection, long first, long end) throws SQLException {
        if (simulador == null) {
            return;
        }
        try {
            out.accept(new SimuladorMuestra(simulador).tell(connection, first, end) + " ONT en el simulador de PSO");
        } catch (IOException e) {
            out.accept("El simulador de PSO no tiene sus ONT: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("interrupted", e);
        }
    }

    private void invoices(Connection connection, FacturasMuestra facturas, int count, int meses) throws SQLException {
        if (meses > 0 && FacturasMuestra.any(connection)) {
            out.accept("Ya hay facturas: no se añade ninguna, porque sus números irían detrás de fechas anteriores");
            return;
        }
        for (int back = meses - 1; back >= 0; back--) {
            YearMonth mes = YearMonth.from(hoy).minusMonths(back);
            out.accept(facturas.month(mes, this::reserve, count) + " facturas de " + mes);
        }
    }

    /** The optimizer knows of the new rows at once. */
    private static void analyze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "ANALYZE TABLE clientes, servicios_cliente, tarifas_servicio, onts, asignaciones_ont,"
                            + " terminos_cliente, facturas, conceptos_factura, pagos, aplicaciones_pago, actividad_cliente, tickets");
        }
    }

    /** Ids that nobody else gets; committed at once, for a server that is at work needs ids as well. */
    private long reserve(int count) throws SQLException {
        try (Connection connection = source.connect();
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE generador_ids SET siguiente = LAST_INSERT_ID(siguiente + ?) WHERE nombre = 'crm'")) {
            update.setInt(1, count);
            update.executeUpdate();
            return number(connection, "SELECT LAST_INSERT_ID()") - count + 1;
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            Object value = rows.getObject(1);
            return value instanceof BigDecimal big ? big.longValue() : ((Number) value).longValue();
        }
    }

    /** Where connections come from. */
    @FunctionalInterface
    public interface Source {
        Connection connect() throws SQLException;
    }

    /** There are customers, perhaps real ones. */
    public static final class HayClientesException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HayClientesException(int count) {
            super("La base de datos ya tiene " + count + " clientes: no se ha cambiado nada");
        }
    }
}
