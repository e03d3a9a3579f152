package es.isr.crm.muestra.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFilter.Alta;
import es.isr.crm.clientes.entity.ClienteFilter.Aviso;
import es.isr.crm.clientes.entity.ClienteFilter.Contrato;
import es.isr.crm.clientes.entity.ClienteFilter.Ficha;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.control.CarteraSql;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./crm bench clientes}: how long the statements of the list of customers take on a database, each eleven times; first
 * page and count apart, and the median of each. It reads and changes nothing.
 */
public final class MedidaClientesMain {

    private static final int TIMES = 11;
    private static final int PAGE = 25;

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
        out.printf("%-34s %9s %11s %11s %11s%n", "", "clientes", "página ms", "mejor", "recuento ms");
        for (String sort : List.of("fechaAlta", "nombre", "codigo", "localidad", "estado")) {
            line("todos, por " + sort, ClienteFilter.ALL, new PageRequest(0, PAGE, sort, true));
        }
        for (Map.Entry<String, ClienteFilter> one : filters().entrySet()) {
            line(one.getKey(), one.getValue(), PageRequest.first(PAGE));
        }
    }

    private void line(String name, ClienteFilter filter, PageRequest page) throws SQLException {
        ClienteCondition condition = new ClienteCondition(filter, hoy);
        List<Long> pages = new ArrayList<>();
        List<Long> counts = new ArrayList<>();
        long found = 0;
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            run(CarteraSql.ids(condition, page) + " LIMIT " + page.size(), condition);
            long middle = System.nanoTime();
            found = run(CarteraSql.count(condition), condition);
            pages.add(middle - begin);
            counts.add(System.nanoTime() - middle);
        }
        out.printf(
                "%-34s %9d %11s %11s %11s%n",
                name, found, millis(pages, TIMES / 2), millis(pages, 0), millis(counts, TIMES / 2));
    }

    /** The last number of the first column. */
    private long run(String sql, ClienteCondition condition) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int position = 1;
            for (Object parameter : condition.parameters()) {
                query.setObject(position++, parameter);
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

    private static String millis(List<Long> nanos, int which) {
        Collections.sort(nanos);
        return "%d.%d".formatted(nanos.get(which) / 1_000_000, nanos.get(which) / 100_000 % 10);
    }

    private Map<String, ClienteFilter> filters() throws SQLException {
        Map<String, ClienteFilter> filters = new LinkedHashMap<>();
        for (String typed : List.of(
                "garcia",
                "jose garcia",
                "mar",
                "maría josé garcía lópez",
                "6123",
                "234567",
                "1234567X",
                "ISR-00042",
                "HWTC0",
                "zzzz")) {
            filters.put("texto " + typed, ClienteFilter.ofTexto(typed));
        }
        filters.put("estado activo", new ClienteFilter(null, List.of(EstadoCliente.ACTIVO), null, null, null, null));
        filters.put(
                "estado suspendido o baja",
                new ClienteFilter(null, List.of(EstadoCliente.SUSPENDIDO, EstadoCliente.BAJA), null, null, null, null));
        filters.put("tipo empresa", of(new Ficha(TipoCliente.EMPRESA, null, null, null, null, null)));
        filters.put("localidad Gilet", of(new Ficha(null, "Gilet", null, null, null, null)));
        filters.put("provincia Teruel", of(new Ficha(null, null, "Teruel", null, null, null)));
        long seller = run("SELECT MAX(vendedor_id) FROM clientes", ClienteCondition.ofTexto("-"));
        filters.put("vendedor", of(new Ficha(null, null, null, seller, null, null)));
        filters.put("cobrador", of(new Ficha(null, null, null, null, seller, null)));
        filters.put(
                "medio de pago domiciliación", of(new Ficha(null, null, null, null, null, MedioPago.DOMICILIACION)));
        Contrato plan =
                new Contrato(run("SELECT MAX(plan_id) FROM servicios_cliente", ClienteCondition.ofTexto("-")), null);
        filters.put("plan", new ClienteFilter(null, null, null, plan, null, null));
        filters.put(
                "tipo de plan móvil",
                new ClienteFilter(null, null, null, new Contrato(null, TipoPlan.MOVIL), null, null));
        filters.put(
                "tipo de plan fibra",
                new ClienteFilter(null, null, null, new Contrato(null, TipoPlan.FIBRA), null, null));
        Alta year = new Alta(hoy.minusYears(1), hoy);
        filters.put("alta en el último año", new ClienteFilter(null, null, null, null, year, null));
        filters.put("con deuda", new ClienteFilter(null, null, null, null, null, new Aviso(true, false, false)));
        filters.put("ONT sin conexión", new ClienteFilter(null, null, null, null, null, new Aviso(false, true, false)));
        filters.put("sin ONT", new ClienteFilter(null, null, null, null, null, new Aviso(false, false, true)));
        Ficha consumer = new Ficha(TipoCliente.PARTICULAR, "Sagunto", null, null, null, MedioPago.DOMICILIACION);
        filters.put(
                "activo + particular + Sagunto + dom.",
                new ClienteFilter(null, List.of(EstadoCliente.ACTIVO), consumer, null, null, null));
        filters.put(
                "lo mismo + plan + alta + garcia",
                new ClienteFilter("garcia", List.of(EstadoCliente.ACTIVO), consumer, plan, year, null));
        return filters;
    }

    private static ClienteFilter of(Ficha ficha) {
        return new ClienteFilter(null, null, ficha, null, null, null);
    }
}
