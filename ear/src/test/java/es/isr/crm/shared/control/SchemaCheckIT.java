package es.isr.crm.shared.control;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.control.SchemaCheck.ForeignSchemaException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * A schema that is somebody else's is left alone. For a moment the tests make their own schema look like one, because
 * their user may make no other.
 */
class SchemaCheckIT extends FueraDelServidor {

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void ourOwnSchemaIsTaken() throws SQLException {
        check();
    }

    @Test
    void schemaWithTablesButNoHistoryOfOursIsRefusedByName() {
        datos.update("RENAME TABLE flyway_schema_history TO historia_ajena");
        try {
            ForeignSchemaException refusal = assertThrows(ForeignSchemaException.class, this::check);
            String said = refusal.getMessage();
            assertTrue(said.contains("«crm»") && said.contains("historia_ajena") && said.contains("clientes"), said);
            assertTrue(said.contains("No se ha cambiado nada") && said.contains("DATABASE_URL"), said);
        } finally {
            datos.update("RENAME TABLE historia_ajena TO flyway_schema_history");
        }
    }

    private void check() throws SQLException {
        try (Connection connection = datos.connect()) {
            SchemaCheck.requireOurs(connection);
        }
    }
}
