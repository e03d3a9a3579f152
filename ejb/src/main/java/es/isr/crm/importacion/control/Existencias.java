package es.isr.crm.importacion.control;

import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who and what is there already, asked for many at once. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Existencias {

    private static final String BY_CODE = "SELECT codigo, id, dni FROM clientes WHERE codigo IN (%s)";
    private static final String DOCUMENTS = "SELECT dni_vivo FROM clientes WHERE dni_vivo IN (%s)";
    private static final String SERIALS = """
            SELECT o.numero_serie FROM onts o JOIN asignaciones_ont a ON a.ont_viva = o.id
             WHERE o.numero_serie IN (%s)""";

    @Inject
    private SqlEnBloque sql;

    /**
     * A customer who is there.
     *
     * @param id the customer
     * @param dni the document, or null
     */
    public record Cliente(Long id, String dni) {}

    /** Customers by their codes. */
    public Map<String, Cliente> findByCodigo(Collection<String> codes) {
        Map<String, Cliente> found = new HashMap<>();
        ask(BY_CODE, codes, row -> found.put(row.getString(1), new Cliente(row.getLong(2), row.getString(3))));
        return found;
    }

    /** Documents of customers who have not left. */
    public Set<String> findDnisVivos(Collection<String> documents) {
        return new HashSet<>(ask(DOCUMENTS, documents, row -> row.getString(1)));
    }

    /** Serials of ONTs that somebody has. */
    public Set<String> findSeriesVivas(Collection<String> serials) {
        return new HashSet<>(ask(SERIALS, serials, row -> row.getString(1)));
    }

    private <T> List<T> ask(String query, Collection<String> in, SqlEnBloque.Row<T> value) {
        return sql.ask(query, List.of(), ascii(in), value);
    }

    /** What has other characters cannot be in these columns, and the database does not compare it with them. */
    private static List<String> ascii(Collection<String> keys) {
        return keys.stream().filter(key -> key.matches("\\p{ASCII}*")).toList();
    }
}
