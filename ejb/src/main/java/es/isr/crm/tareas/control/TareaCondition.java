package es.isr.crm.tareas.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.tareas.entity.TareaFilter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The SQL condition of a filter over {@code tareas t}, with its parameters. */
final class TareaCondition {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    TareaCondition(TareaFilter filter) {
        among("t.estado", filter.estados());
        among("t.tipo", filter.tipos());
        if (TareaFilter.NADIE.equals(filter.asignadaId())) {
            conditions.add("t.asignada_id IS NULL");
        } else if (filter.asignadaId() != null) {
            conditions.add("t.asignada_id = ?");
            parameters.add(filter.asignadaId());
        }
        if (filter.clienteId() != null) {
            conditions.add("t.cliente_id = ?");
            parameters.add(filter.clienteId());
        }
        if (filter.texto() != null) {
            addText(filter.texto());
        }
    }

    private void among(String column, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (" + values.stream().map(each -> "?").collect(Collectors.joining(", ")) + ")");
            values.forEach(each -> parameters.add(each.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Some of its title, a line's number or a serial above all, or its customer as the list of customers finds them. */
    private void addText(String typed) {
        ClienteCondition customers = ClienteCondition.ofTexto(typed);
        conditions.add("(t.titulo LIKE ? OR t.cliente_id IN (SELECT c.id FROM clientes c" + customers.where() + "))");
        parameters.add("%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        parameters.addAll(customers.parameters());
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Sets the parameters of {@link #where()} from the first on. */
    void bind(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
    }
}
