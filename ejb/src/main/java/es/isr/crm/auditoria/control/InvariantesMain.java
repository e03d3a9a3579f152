package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.InvarianteResult;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * {@code ./crm check}: the invariants on a database, without a server.
 *
 * <p>Reads {@code CRM_DB_URL}, {@code CRM_DB_USER} and {@code CRM_DB_PASSWORD}. The last line is {@code invariants: N
 * ok, M violated}; the exit status is 1 when something is violated and 2 when the database is out of reach.
 */
public final class InvariantesMain {

    private InvariantesMain() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Connection connection = DriverManager.getConnection(
                System.getenv("CRM_DB_URL"), System.getenv("CRM_DB_USER"), System.getenv("CRM_DB_PASSWORD"))) {
            System.exit(print(Invariantes.check(connection), out));
        } catch (SQLException e) {
            out.println("Database connection failed: " + e.getMessage());
            System.exit(2);
        }
    }

    static int print(List<InvarianteResult> results, PrintStream out) {
        for (InvarianteResult result : results) {
            out.println((result.isOk() ? "ok     " : "FALLA  ") + result.number() + " " + result.name());
            result.violations().forEach(violation -> out.println("         " + violation));
        }
        long violated = results.stream().filter(result -> !result.isOk()).count();
        out.println("invariants: " + (results.size() - violated) + " ok, " + violated + " violated");
        return violated == 0 ? 0 : 1;
    }
}
