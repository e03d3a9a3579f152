package es.isr.crm.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the application relies on in its database. */
@EnServidor
class BaseDatosIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource business;

    @Resource(lookup = "java:comp/DefaultDataSource")
    private DataSource byDefault;

    @Inject
    private EnTransaccion transaccion;

    @Test
    void transactionsAreReadCommitted() throws Exception {
        assertEquals(Connection.TRANSACTION_READ_COMMITTED, isolation(business));
        assertEquals(Connection.TRANSACTION_READ_COMMITTED, isolation(byDefault));
        try (Connection connection = datos.connect()) {
            assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
        }
    }

    @Test
    void readSeesWhatAnotherTransactionHasCommitted() throws Exception {
        datos.update("INSERT INTO arriendos (nombre, token) VALUES ('prueba:aislamiento', 1)");
        long second = transaccion.call(() -> {
            try (Connection connection = business.getConnection()) {
                assertEquals(1, token(connection));
                datos.update("UPDATE arriendos SET token = 2 WHERE nombre = 'prueba:aislamiento'");
                return token(connection);
            }
        });
        assertEquals(2, second);
    }

    @Test
    void jobsAreRememberedInTheSameDatabase() {
        List<String> tables = List.of("job_execution", "job_instance", "step_execution", "clientes");
        assertEquals(tables.size(), datos.number("""
                SELECT COUNT(*) FROM information_schema.tables
                 WHERE table_schema = DATABASE()
                   AND LOWER(table_name) IN ('job_execution', 'job_instance', 'step_execution', 'clientes')"""));
    }

    @Test
    void namesAreFoundWithoutTheirAccentsAndEneIsALetterOfItsOwn() {
        assertEquals(1, datos.number("SELECT _utf8mb4 'José' COLLATE utf8mb4_spanish_ci = 'jose'"));
        assertEquals(0, datos.number("SELECT _utf8mb4 'Peña' COLLATE utf8mb4_spanish_ci = 'pena'"));
    }

    private int isolation(DataSource source) throws Exception {
        return transaccion.call(() -> {
            try (Connection connection = source.getConnection()) {
                return connection.getTransactionIsolation();
            }
        });
    }

    private static long token(Connection connection) throws SQLException {
        try (var query =
                        connection.prepareStatement("SELECT token FROM arriendos WHERE nombre = 'prueba:aislamiento'");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
