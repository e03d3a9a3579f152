package es.isr.crm.shared.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Refuses a schema that holds tables which are not ours.
 *
 * <p>The operator's old CRM uses the same table names: migrating on top of it would fail half-way or, worse, mix two
 * systems. Only a schema of ours, or one that is empty but for the server's own tables, is taken.
 */
final class SchemaCheck {

    static final String HISTORY = "flyway_schema_history";

    /** The batch job repository, which the server makes before the application starts. */
    private static final Set<String> SERVER_TABLES =
            Set.of("job_instance", "job_execution", "step_execution", "partition_execution");

    private SchemaCheck() {}

    /**
     * Looks at the tables of the connection's schema.
     *
     * @throws ForeignSchemaException when there are others than ours
     */
    static void requireOurs(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        if (tables.contains(HISTORY)) {
            return;
        }
        tables.removeAll(SERVER_TABLES);
        if (!tables.isEmpty()) {
            throw new ForeignSchemaException(connection.getCatalog(), tables);
        }
    }

    /** The schema belongs to another program. */
    static final class ForeignSchemaException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ForeignSchemaException(String schema, Set<String> tables) {
            super("""
                    El esquema «%s» contiene tablas que no son de ISR CRM: %s. \
                    No se ha cambiado nada. Cree un esquema vacío (CREATE DATABASE isr_crm CHARACTER SET utf8mb4 \
                    COLLATE utf8mb4_spanish_ci), ponga su nombre en DATABASE_URL y arranque de nuevo; \
                    los clientes del CRM anterior entran por Clientes > Importar.""".formatted(schema, String.join(", ", tables)));
        }
    }
}
