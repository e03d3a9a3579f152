package es.isr.crm.privacidad.control;

import es.isr.crm.privacidad.entity.TablaPersonal;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the rows of a customer in a table, one by one: none is kept, however many there are. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class FilasPersonales {

    /** Takes what is read. */
    interface Lector {

        /** The names of the columns; once, before all rows. */
        void columnas(List<String> nombres) throws IOException;

        /** The values of a row, in the order of the columns, each possibly null. */
        void fila(List<String> valores) throws IOException;
    }

    @Resource(lookup = "java:jboss/datasources/IsrCrm")
    private DataSource dataSource;

    /** @return how many there were */
    long read(TablaPersonal tabla, Long clienteId, Lector lector) throws IOException {
        String query = "SELECT * FROM " + tabla.tabla() + " WHERE " + tabla.donde() + " ORDER BY 1";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(query, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            // The driver's word for: row by row.
            statement.setFetchSize(Integer.MIN_VALUE);
            for (int i = 1; i <= tabla.parameters(); i++) {
                statement.setLong(i, clienteId);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return pass(rows, lector);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows of " + tabla.tabla() + " not read", e);
        }
    }

    private static long pass(ResultSet rows, Lector lector) throws SQLException, IOException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            names.add(meta.getColumnLabel(i));
        }
        lector.columnas(names);
        long count = 0;
        while (rows.next()) {
            List<String> values = new ArrayList<>(names.size());
            for (int i = 1; i <= names.size(); i++) {
                values.add(rows.getString(i));
            }
            lector.fila(values);
            count++;
        }
        return count;
    }
}
