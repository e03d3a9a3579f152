package es.isr.crm.servidor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.auditoria.control.Invariantes;
import es.isr.crm.auditoria.entity.InvarianteResult;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After everything that the other tests have done and broken, what must never break has not. */
@Order(Integer.MAX_VALUE)
class InvariantesIT extends FueraDelServidor {

    @Test
    void nothingThatMustHoldIsBroken() throws SQLException {
        try (Connection connection = BaseDatos.desdeFuera().connect()) {
            List<InvarianteResult> results = Invariantes.check(connection);
            assertEquals(8, results.size());
            assertEquals(
                    List.of(), results.stream().filter(result -> !result.isOk()).toList());
        }
    }
}
