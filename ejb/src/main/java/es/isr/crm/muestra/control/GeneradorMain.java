package es.isr.crm.muestra.control;

import es.isr.crm.shared.control.Reloj;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * {@code ./crm generar N [MESES] [añadir]}: N invented customers in a database, without a server.
 *
 * <p>Reads {@code CRM_DB_URL}, {@code CRM_DB_USER}, {@code CRM_DB_PASSWORD} and, when a PSO simulator is to have their
 * ONTs, {@code CRM_SIMULADOR_URL}. The exit status is 1 when the database has
 * customers already and nobody said {@code añadir}, and 2 when it is out of reach or was never started.
 */
public final class GeneradorMain {

    private static final int MESES = 3;

    /** Customers for each lead that there is. */
    private static final int POR_LEAD = 5;

    /** Customers for each ticket with its story. */
    private static final int POR_TICKET = 10;

    private static final int MAX = 1_000_000;

    private GeneradorMain() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = List.of(args);
        boolean more = words.contains("añadir");
        List<Integer> numbers = words.stream()
                .filter(word -> word.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .toList();
        if (numbers.isEmpty()
                || numbers.get(0) < 1
                || numbers.get(0) > MAX
                || numbers.size() + (more ? 1 : 0) != args.length) {
            out.println("Uso: ./crm generar N [MESES] [añadir]");
            System.exit(2);
        }
        Properties access = new Properties();
        access.setProperty("user", System.getenv("CRM_DB_USER"));
        access.setProperty("password", System.getenv("CRM_DB_PASSWORD"));
        access.setProperty("rewriteBatchedStatements", "true");
        Reloj reloj = new Reloj();
        long begin = System.nanoTime();
        Generador generador = new Generador(
                () -> DriverManager.getConnection(System.getenv("CRM_DB_URL"), access),
                reloj.today(),
                LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC),
                line -> out.println((System.nanoTime() - begin) / 1_000_000_000 + " s  " + line));
        Optional.ofNullable(System.getenv("CRM_SIMULADOR_URL")).map(URI::create).ifPresent(generador::setSimulador);
        try {
            generador.generate(numbers.get(0), numbers.size() > 1 ? numbers.get(1) : MESES, more, 4);
            generador.leads(numbers.get(0) / POR_LEAD);
            generador.trabajo(numbers.get(0) / POR_TICKET);
        } catch (Generador.HayClientesException e) {
            out.println(e.getMessage() + "; con «añadir» se suman a los que hay.");
            System.exit(1);
        } catch (SQLException e) {
            out.println("No se ha podido: " + e.getMessage()
                    + (e.getCause() == null ? "" : ": " + e.getCause().getMessage()));
            System.exit(2);
        }
    }
}
