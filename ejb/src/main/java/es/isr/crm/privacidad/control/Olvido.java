package es.isr.crm.privacidad.control;

import es.isr.crm.auditoria.control.SalesAuditoria;
import es.isr.crm.clientes.control.TerminosCliente;
import es.isr.crm.privacidad.entity.TablaPersonal;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Empties what is known of a customer, and of those who turned out to be this one, past the entities: their history must not write down what is being forgotten. All or
 * nothing, in the transaction of the caller.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Olvido {

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    @Inject
    private Reloj reloj;

    /**
     * Forgets.
     *
     * @param clienteId a customer who may be forgotten, locked
     * @return how many rows were emptied or deleted, by table
     */
    public Map<String, Integer> forget(Long clienteId) {
        Map<String, Integer> touched = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            for (TablaPersonal tabla : MapaPersonal.tablas()) {
                String order = order(tabla);
                if (order != null) {
                    touched.put(tabla.tabla(), run(connection, order, tabla.parameters(), clienteId));
                }
            }
            SalesAuditoria.borrar(connection, clienteId);
            stamp(connection, clienteId);
            TerminosCliente.refresh(connection, List.of(clienteId));
        } catch (SQLException e) {
            throw new IllegalStateException("customer " + clienteId + " not forgotten", e);
        }
        return touched;
    }

    private static String order(TablaPersonal tabla) {
        return switch (tabla.olvido().clase()) {
            case VACIAR -> "UPDATE " + tabla.tabla() + " SET " + tabla.olvido().texto() + " WHERE " + tabla.donde();
            case BORRAR -> "DELETE FROM " + tabla.tabla() + " WHERE " + tabla.donde();
            case CONSERVAR -> null;
        };
    }

    private static int run(Connection connection, String order, int parameters, Long clienteId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(order)) {
            for (int i = 1; i <= parameters; i++) {
                statement.setLong(i, clienteId);
            }
            return statement.executeUpdate();
        }
    }

    private void stamp(Connection connection, Long clienteId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "UPDATE clientes SET anonimizado_at = ?, updated_at = ?, version = version + 1"
                        + " WHERE id = ? OR fusionado_en_id = ?")) {
            LocalDateTime now = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
            statement.setObject(1, now);
            statement.setObject(2, now);
            statement.setLong(3, clienteId);
            statement.setLong(4, clienteId);
            statement.executeUpdate();
        }
    }
}
