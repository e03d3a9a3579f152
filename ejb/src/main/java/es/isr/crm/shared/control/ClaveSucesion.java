package es.isr.crm.shared.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Step 41 of the schema compares services with each other, once. Without a key for it that takes the square of their
 * number, minutes at some ten thousand; so there is one, before the step and until it is done. Nothing else asks for it.
 */
class ClaveSucesion extends BaseCallback {

    static final String CLAVE = "ix_servicios_sucesion";

    private static final MigrationVersion PASO = MigrationVersion.fromVersion("41");

    @Override
    public boolean supports(Event event, Context context) {
        return (event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE)
                && context != null
                && context.getMigrationInfo() != null
                && PASO.equals(context.getMigrationInfo().getVersion());
    }

    /** MySQL ends a transaction by itself where a key is made. */
    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    /** @throws FlywayException when the database refuses; the step is not begun, or not noted as done */
    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.BEFORE_EACH_MIGRATE) {
                create(context.getConnection());
            } else {
                drop(context.getConnection());
            }
        } catch (SQLException e) {
            throw new FlywayException("The key for step " + PASO + " of the schema", e);
        }
    }

    /** Made unless it is there, of a start that was interrupted or by hand. */
    static void create(Connection connection) throws SQLException {
        if (!exists(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE INDEX " + CLAVE + " ON servicios_cliente (motivo_baja, fecha_baja, plan_id)");
            }
        }
    }

    static void drop(Connection connection) throws SQLException {
        if (exists(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP INDEX " + CLAVE + " ON servicios_cliente");
            }
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SHOW INDEX FROM servicios_cliente WHERE Key_name = '" + CLAVE + "'")) {
            return found.next();
        }
    }
}
