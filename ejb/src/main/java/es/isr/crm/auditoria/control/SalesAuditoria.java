package es.isr.crm.auditoria.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The salts in the seals of a customer's history. With the words and values go their salts: what remains is a digest that
 * nobody can guess the values of, and that still proves the row's other columns.
 */
public final class SalesAuditoria {

    private static final String ERASE = """
            UPDATE sellos_auditoria s JOIN actividad_cliente a ON a.id = s.fila_id
               SET s.sal = NULL
             WHERE s.libro = 'actividad' AND a.cliente_id IN (SELECT c.id FROM clientes c WHERE c.id = ? OR c.fusionado_en_id = ?)""";

    private SalesAuditoria() {}

    /**
     * Erases them, in the transaction of the caller and after the rows were emptied: whoever is sealing one of these rows
     * is waited for there, and its seal is found here.
     *
     * @return how many
     */
    public static int borrar(Connection connection, Long clienteId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ERASE)) {
            update.setLong(1, clienteId);
            update.setLong(2, clienteId);
            return update.executeUpdate();
        }
    }
}
