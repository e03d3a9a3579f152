package es.isr.crm.tesoreria.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.tesoreria.entity.PagoFilter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The SQL condition of a filter over {@code pagos p}, with its parameters. */
final class PagoCondition {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    PagoCondition(PagoFilter filter) {
        among("p.metodo", filter.metodos());
        among("p.tipo", filter.tipos());
        add("p.fecha >= ?", filter.desde());
        add("p.fecha <= ?", filter.hasta());
        add("p.usuario_id = ?", filter.usuarioId());
        if (filter.texto() != null) {
            addText(filter.texto());
        }
        if (filter.despuesDe() != null) {
            add("p.fecha <= ?", filter.despuesDe().fecha());
            conditions.add("(p.fecha < ? OR p.id < ?)");
            parameters.add(filter.despuesDe().fecha());
            parameters.add(filter.despuesDe().id());
        }
    }

    private void among(String column, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")");
            values.forEach(each -> parameters.add(each.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Beginning of the reference, the number of an invoice, or the customer as their own list finds them: each by its key. */
    private void addText(String typed) {
        ClienteCondition customers = ClienteCondition.ofTexto(typed);
        conditions.add("""
                p.id IN (SELECT r.id FROM pagos r WHERE r.referencia LIKE ?
                         UNION SELECT a.pago_id FROM aplicaciones_pago a JOIN facturas f ON f.id = a.factura_id
                                WHERE f.numero_completo = ?
                         UNION SELECT q.id FROM pagos q WHERE q.cliente_id IN (SELECT c.id FROM clientes c%s))""".formatted(customers.where()));
        parameters.add(typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        parameters.add(typed.toUpperCase(Locale.ROOT));
        parameters.addAll(customers.parameters());
    }

    private void add(String condition, Object parameter) {
        if (parameter != null) {
            conditions.add(condition);
            parameters.add(parameter);
        }
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The parameters of {@link #where()}. */
    List<Object> parameters() {
        return parameters;
    }
}
