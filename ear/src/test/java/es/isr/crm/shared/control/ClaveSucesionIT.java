package es.isr.crm.shared.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** The step of the schema that compares services with each other does so by a key, which does not outlive it. */
class ClaveSucesionIT extends FueraDelServidor {

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void keyIsMadeOnceWhoeverMadeItAndIsGoneAfterwards() throws SQLException {
        assertEquals("", columns(), "the server has been through step 41");
        try (Connection connection = datos.connect()) {
            try {
                ClaveSucesion.create(connection);
                ClaveSucesion.create(connection);
                assertEquals("motivo_baja,fecha_baja,plan_id", columns());
            } finally {
                ClaveSucesion.drop(connection);
            }
            assertEquals("", columns());
            ClaveSucesion.drop(connection);
        }
    }

    private String columns() {
        return datos.text(
                "SELECT COALESCE(GROUP_CONCAT(column_name ORDER BY seq_in_index), '') FROM information_schema.statistics"
                        + " WHERE table_schema = DATABASE() AND table_name = 'servicios_cliente' AND index_name = ?",
                ClaveSucesion.CLAVE);
    }
}
