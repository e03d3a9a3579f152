package es.isr.crm.muestra.control;

import es.isr.crm.shared.control.Reloj;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Properties;

/**
 * {@code ./crm bench soporte}, beside the server that does the work: invents tickets and leads for the customers of a
 * database, and asks the server for the pages that list and count them. One line for each page: the median and the slowest of
 * some times, whole pages as a browser gets them.
 *
 * <p>Reads {@code CRM_DB_URL}, {@code CRM_DB_USER} and {@code CRM_DB_PASSWORD}; to ask, {@code CRM_HTTP_PORT} and {@code
 * CRM_DEMO_PASSWORD}.
 */
public final class MedidaSoporteMain {

    private static final List<String> PAGES =
            List.of("/tickets", "/tickets/nuevo", "/informes/tickets", "/leads", "/campanas", "/agenda", "/articulos");

    private MedidaSoporteMain() {}

    /** {@code generar TICKETS LEADS}, {@code medir}. */
    public static void main(String[] args) throws SQLException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (args[0]) {
            case "generar" -> generate(Integer.parseInt(args[1]), Integer.parseInt(args[2]), out);
            case "medir" -> {
                VisitaMedida visit = new VisitaMedida("http://127.0.0.1:" + System.getenv("CRM_HTTP_PORT"));
                visit.signIn("admin@demo.isr", System.getenv("CRM_DEMO_PASSWORD"));
                PAGES.forEach(page -> out.println(visit.measure(page)));
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void generate(int tickets, int leads, PrintStream out) throws SQLException {
        Properties access = new Properties();
        access.setProperty("user", System.getenv("CRM_DB_USER"));
        access.setProperty("password", System.getenv("CRM_DB_PASSWORD"));
        access.setProperty("rewriteBatchedStatements", "true");
        Reloj reloj = new Reloj();
        Generador generador = new Generador(
                () -> DriverManager.getConnection(System.getenv("CRM_DB_URL"), access),
                reloj.today(),
                LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC),
                out::println);
        generador.tickets(tickets);
        generador.leads(leads);
    }
}
