package es.isr.crm.red.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.red.entity.OntFilter;
import es.isr.crm.red.entity.Paradero;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The SQL of a filter over {@code onts o}, with its parameters. A text is looked up in the indexes of serial and MAC and
 * in those of the customers; the ONTs are not searched through row by row.
 */
final class OntCondition {

    private static final String HITS = """
            (SELECT a.ont_viva AS id FROM clientes c JOIN asignaciones_ont a ON a.cliente_id = c.id AND a.hasta IS NULL%s
             UNION SELECT id FROM onts WHERE numero_serie LIKE ?
             UNION SELECT id FROM onts WHERE mac LIKE ?) hit JOIN onts o ON o.id = hit.id""";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();
    private final Paradero paradero;
    private ClienteCondition cliente;

    /** @param aceptable from here up the optical power works, dBm */
    OntCondition(OntFilter filter, BigDecimal aceptable) {
        paradero = filter.paradero();
        if (filter.texto() != null) {
            cliente = ClienteCondition.ofTexto(filter.texto());
            String typed = filter.texto().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            parameters.add(prefix(typed.replaceAll("[:.-]", "")));
            parameters.add(prefix(typed));
        }
        add("o.modelo = ?", filter.modelo());
        add("o.olt_actual = ?", filter.sitio().olt());
        add("o.pon_actual = ?", filter.sitio().pon());
        add("o.deseado = ?", lower(filter.deseado()));
        add("o.observado = ?", lower(filter.visto().estado()));
        add("o.enlace = ?", lower(filter.visto().enlace()));
        if (filter.visto().senalMala()) {
            add("o.potencia < ?", aceptable);
        }
        if (paradero != null) {
            conditions.add(paradero == Paradero.CLIENTE ? "a.id IS NOT NULL" : "a.id IS NULL");
        }
        if (paradero == Paradero.EN_RECUPERACION || paradero == Paradero.LIBRE) {
            conditions.add(paradero == Paradero.LIBRE ? "t.id IS NULL" : "t.id IS NOT NULL");
        }
    }

    private void add(String condition, Object parameter) {
        if (parameter != null) {
            conditions.add(condition);
            parameters.add(parameter);
        }
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static String prefix(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** What stands after {@code FROM}: the ONTs as {@code o}, with owner and recovery where the filter is about them. */
    String from() {
        String onts = cliente == null ? "onts o" : HITS.formatted(cliente.where());
        return paradero == null ? onts : onts + " " + InventarioQuery.OWNERS;
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Sets the parameters of {@link #from()} and {@link #where()}. */
    void bind(Query query) {
        int position = cliente == null ? 1 : cliente.bind(query, 1);
        for (Object parameter : parameters) {
            query.setParameter(position++, parameter);
        }
    }
}
