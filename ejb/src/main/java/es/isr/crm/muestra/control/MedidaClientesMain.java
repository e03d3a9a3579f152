package es.isr.crm.muestra.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.servicios.control.CarteraSql;
import es.isr.crm.servicios.control.CarteraSql.Lectura;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.PageRequest;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * {@code ./crm bench clientes}: how long the statements of the list of customers take on a database, the median of some times
 * each: to count them, and to find the first page, the slowest of the other orders, the middle and the end; where a page comes
 * with the count, that takes nothing apart. It reads and changes nothing.
 */
public final class MedidaClientesMain {

    private static final int TIMES = 9;
    private static final int PAGE = 25;
    private static final List<String> ORDERS = List.of("nombre", "codigo", "localidad", "estado");

    private final Connection connection;
    private final LocalDate hoy;
    private final PrintStream out;

    private MedidaClientesMain(Connection connection, LocalDate hoy, PrintStream out) {
        this.connection = connection;
        this.hoy = hoy;
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection(
                System.getenv("CRM_DB_URL"), System.getenv("CRM_DB_USER"), System.getenv("CRM_DB_PASSWORD"))) {
            new MedidaClientesMain(connection, new Reloj().today(), out).measure();
        } catch (SQLException e) {
            out.println("Database connection failed: " + e.getMessage());
            System.exit(2);
        }
    }

    private void measure() throws SQLException {
        out.printf(
                "%-34s %9s %10s %10s %22s %10s %10s%n",
                "ms", "clientes", "recuento", "primera", "el peor orden", "mitad", "última");
        long seller = number("SELECT MAX(vendedor_id) FROM clientes", List.of());
        long plan = number("SELECT MAX(plan_id) FROM servicios_cliente", List.of());
        for (Map.Entry<String, ClienteFilter> one :
                FiltrosMedidos.of(hoy, seller, plan).entrySet()) {
            line(one.getKey(), new ClienteCondition(one.getValue(), hoy));
        }
    }

    private void line(String name, ClienteCondition condition) throws SQLException {
        String count = CarteraSql.count(condition);
        long found = number(count, condition.parameters());
        double counted = condition.isDeUnaVez() ? 0 : median(count, condition.parameters());
        String worst = "";
        double longest = 0;
        for (String sort : ORDERS) {
            for (boolean ascending : List.of(true, false)) {
                double time = page(condition, found, 0, sort, ascending);
                if (time > longest) {
                    longest = time;
                    worst = sort + (ascending ? " ↑" : " ↓");
                }
            }
        }
        out.printf(
                "%-34s %9d %10.1f %10.1f %9.1f %-12s %10.1f %10.1f%n",
                name,
                found,
                counted,
                page(condition, found, 0, null, false),
                longest,
                worst,
                page(condition, found, found / 2 / PAGE * PAGE, "nombre", true),
                page(condition, found, Math.max(0, found - 1) / PAGE * PAGE, "nombre", true));
    }

    private double page(ClienteCondition condition, long found, long first, String sort, boolean ascending)
            throws SQLException {
        PageRequest page = new PageRequest((int) first, PAGE, sort, ascending);
        Lectura reading = condition.isDeUnaVez()
                ? CarteraSql.idsConTotal(condition, page)
                : CarteraSql.ids(condition, page, found);
        return median(reading.sql(), reading.condition().parameters());
    }

    /** In milliseconds. */
    private double median(String sql, List<Object> parameters) throws SQLException {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            number(sql, parameters);
            times.add(System.nanoTime() - begin);
        }
        Collections.sort(times);
        return times.get(TIMES / 2) / 1e6;
    }

    /** The last number of the first column. */
    private long number(String sql, List<Object> parameters) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                query.setObject(i + 1, parameters.get(i));
            }
            long last = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    last = rows.getLong(1);
                }
            }
            return last;
        }
    }
}
