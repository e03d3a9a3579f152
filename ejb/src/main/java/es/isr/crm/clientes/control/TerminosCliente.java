package es.isr.crm.clientes.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What customers are found by, table {@code terminos_cliente}: the one place that says what is in it.
 *
 * <ul>
 *   <li>each word of the name, the surnames and the contact person;
 *   <li>document, telephones and the numbers of the services, each also without its first characters, down to the last
 *       four: whatever part of one is typed is the beginning of one of these;
 *   <li>code: whole, without hyphens, its number, and that without zeros; e-mail: whole, and from its {@code @} on;
 *   <li>serials of the ONTs that they have and ICCID of their cards: whole, and backwards after {@link #BACKWARDS}, for these
 *       are read by their beginning or by their end.
 * </ul>
 *
 * <p>Who turned out to be another customer is not found. Upper and lower case and accents are the collation's business. It needs nothing but a connection, so that mass work
 * writes the terms of hundreds of customers with one statement.
 */
public final class TerminosCliente {

    /** Stands before what is written from its end to its beginning. */
    static final char BACKWARDS = '<';

    /** Grows with every change of what is said above: the table is then filled anew. */
    static final int REGLA = 1;

    /** Customers in one statement: what it sorts out then stays in the memory of the database. */
    private static final int BLOCK = 250;

    /** %s: which customers, as a condition over {@code c}. */
    private static final String INSERT = """
            INSERT INTO terminos_cliente (termino, cliente_id)
            WITH RECURSIVE numeros (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numeros WHERE n < 64)
            SELECT DISTINCT t.termino, t.cliente_id
              FROM (SELECT LEFT(SUBSTRING_INDEX(SUBSTRING_INDEX(p.texto, ' ', n.n), ' ', -1), 64) AS termino,
                           p.id AS cliente_id
                      FROM (SELECT c.id, TRIM(REGEXP_REPLACE(
                                     CONCAT_WS(' ', c.nombre, c.apellidos, c.persona_contacto),
                                     '[^\\\\p{L}\\\\p{N}]+', ' ')) AS texto
                              FROM clientes c WHERE %1$s) p
                      JOIN numeros n ON n.n <= CHAR_LENGTH(p.texto) - CHAR_LENGTH(REPLACE(p.texto, ' ', '')) + 1
                    UNION ALL
                    SELECT SUBSTRING(v.valor, n.n), v.id
                      FROM (SELECT c.id, c.dni AS valor FROM clientes c WHERE %1$s
                            UNION ALL SELECT c.id, REPLACE(c.telefono, '+', '') FROM clientes c WHERE %1$s
                            UNION ALL SELECT c.id, REPLACE(c.telefono_alternativo, '+', '') FROM clientes c WHERE %1$s
                            UNION ALL SELECT c.id, REPLACE(s.numero, '+', '') FROM clientes c
                                        JOIN servicios_cliente s ON s.cliente_id = c.id WHERE %1$s) v
                      JOIN numeros n ON n.n <= GREATEST(1, CHAR_LENGTH(v.valor) - 3)
                    UNION ALL SELECT c.codigo, c.id FROM clientes c WHERE %1$s
                    UNION ALL SELECT REPLACE(c.codigo, '-', ''), c.id FROM clientes c WHERE %1$s
                    UNION ALL SELECT SUBSTRING_INDEX(c.codigo, '-', -1), c.id FROM clientes c WHERE %1$s
                    UNION ALL SELECT TRIM(LEADING '0' FROM SUBSTRING_INDEX(c.codigo, '-', -1)), c.id FROM clientes c WHERE %1$s
                    UNION ALL SELECT LEFT(c.email, 64), c.id FROM clientes c WHERE %1$s
                    UNION ALL SELECT SUBSTRING(c.email, LOCATE('@', c.email), 64), c.id FROM clientes c WHERE %1$s
                    UNION ALL
                    SELECT CASE n.n WHEN 1 THEN v.valor ELSE CONCAT('<', REVERSE(v.valor)) END, v.id
                      FROM (SELECT c.id, s.iccid AS valor FROM clientes c
                              JOIN servicios_cliente s ON s.cliente_id = c.id WHERE %1$s
                            UNION ALL SELECT c.id, o.numero_serie FROM clientes c
                                        JOIN asignaciones_ont a ON a.cliente_id = c.id AND a.hasta IS NULL
                                        JOIN onts o ON o.id = a.ont_id WHERE %1$s) v
                      JOIN numeros n ON n.n <= 2) t
             WHERE t.termino IS NOT NULL AND t.termino <> ''""";

    private TerminosCliente() {}

    /** Writes the terms of everybody anew; a statement for some hundreds of them, so that no transaction is long. */
    public static void rebuild(Connection connection) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM clientes ORDER BY id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        refresh(connection, ids);
    }

    /**
     * Writes the terms of some customers as their rows now are.
     *
     * @param connection of the transaction that changed these rows
     * @param clienteIds the customers
     */
    public static void refresh(Connection connection, Collection<Long> clienteIds) throws SQLException {
        List<Long> ids = clienteIds.stream().sorted().distinct().toList();
        for (int from = 0; from < ids.size(); from += BLOCK) {
            block(connection, ids.subList(from, Math.min(ids.size(), from + BLOCK)));
        }
    }

    private static void block(Connection connection, List<Long> ids) throws SQLException {
        StringBuilder list = new StringBuilder();
        ids.forEach(id -> list.append(list.length() == 0 ? "" : ",").append(id.longValue()));
        forget(connection, list);
        try (PreparedStatement insert =
                connection.prepareStatement(INSERT.formatted("c.fusionado_en_id IS NULL AND c.id IN (" + list + ")"))) {
            insert.executeUpdate();
        }
    }

    /**
     * Takes the terms of these away. One by one, and only where there are some: a statement for all of them may read the
     * whole table where it seems small, and would wait for what others are writing.
     */
    private static void forget(Connection connection, CharSequence list) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement(
                        "SELECT DISTINCT cliente_id FROM terminos_cliente WHERE cliente_id IN (" + list + ")");
                ResultSet rows = known.executeQuery();
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM terminos_cliente WHERE cliente_id = ?")) {
            boolean any = false;
            while (rows.next()) {
                delete.setLong(1, rows.getLong(1));
                delete.addBatch();
                any = true;
            }
            if (any) {
                delete.executeBatch();
            }
        }
    }
}
