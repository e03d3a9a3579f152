package es.isr.crm.muestra.control;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * {@code ./crm bench panel}, beside the server that does the work: asks it for the panel, the lists of money and the customers, on a
 * database with customers and years of invoices. The panel is asked for as staff do, who share one computation, and then each
 * time after its figures have grown old, so that all of them are counted anew for that one request.
 *
 * <p>Reads {@code CRM_DB_URL}, {@code CRM_DB_USER}, {@code CRM_DB_PASSWORD}, {@code CRM_HTTP_PORT} and {@code
 * CRM_DEMO_PASSWORD}.
 */
public final class MedidaPanelMain {

    /** Longer than any figure is shown. */
    private static final Duration OLD = Duration.ofSeconds(11);

    private static final int TIMES = 21;
    private static final int COUNTED = 11;

    private static final List<String> PAGES = List.of(
            "/facturas",
            "/pagos",
            "/impagos",
            "/clientes",
            "/informes/ventas",
            "/informes/bajas",
            "/informes/ingresos",
            "/informes/deuda",
            "/informes/red",
            "/informes/leads");

    /** What is asked of the customers, and the parts of the file of the one with the most invoices. */
    private static final List<String> CLIENTES = List.of(
            "/buscar?q=garcia",
            "/buscar?q=jose+lopez",
            "/clientes/ficha?id=%s",
            "/clientes/ficha?id=%s&tab=servicios",
            "/clientes/ficha?id=%s&tab=ont",
            "/clientes/ficha?id=%s&tab=facturas",
            "/clientes/ficha?id=%s&tab=tickets",
            "/clientes/ficha?id=%s&tab=actividad",
            "/clientes/ficha?id=%s&tab=pso");

    private MedidaPanelMain() {}

    public static void main(String[] args) throws SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String size = ask(
                "SELECT CONCAT('clientes=', (SELECT COUNT(*) FROM clientes), ' facturas=', (SELECT COUNT(*) FROM facturas))");
        String customer = ask("SELECT cliente_id FROM facturas GROUP BY cliente_id ORDER BY COUNT(*) DESC, 1 LIMIT 1");
        VisitaMedida visit = new VisitaMedida("http://127.0.0.1:" + System.getenv("CRM_HTTP_PORT"));
        visit.signIn("admin@demo.isr", System.getenv("CRM_DEMO_PASSWORD"));
        out.println("panel " + size + " " + visit.measure("/panel", TIMES, Duration.ZERO));
        out.println("panel_contado " + size + " " + visit.measure("/panel", COUNTED, OLD));
        for (String page : PAGES) {
            out.println(page.substring(1) + " " + size + " " + visit.measure(page, TIMES, Duration.ZERO));
        }
        for (String page : CLIENTES) {
            String address = page.formatted(customer);
            out.println(address.substring(1) + " " + size + " " + visit.measure(address, TIMES, Duration.ZERO));
        }
        out.println("facturas_sumas " + size + " " + visit.measurePart("/facturas", "facturas", "totales", TIMES));
        out.println("pagos_sumas " + size + " " + visit.measurePart("/pagos", "pagos", "totales", TIMES));
    }

    private static String ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("CRM_DB_URL"), System.getenv("CRM_DB_USER"), System.getenv("CRM_DB_PASSWORD"));
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
