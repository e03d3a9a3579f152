package es.isr.crm.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.auditoria.control.Invariantes;
import es.isr.crm.auditoria.entity.InvarianteResult;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** After whatever a test did to the product, all that must never break has not: the same statements as {@code ./crm check}. */
public final class NadaRoto {

    private static final int INVARIANTS = 8;

    private NadaRoto() {}

    public static void check(BaseDatos datos) {
        try (Connection connection = datos.connect()) {
            List<InvarianteResult> results = Invariantes.check(connection);
            assertEquals(INVARIANTS, results.size());
            assertEquals(
                    List.of(), results.stream().filter(result -> !result.isOk()).toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
