package es.isr.crm.red.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.red.entity.DerivaFilter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The SQL condition of a filter over {@code derivas_pso d}, with its parameters. */
final class DerivaCondition {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    DerivaCondition(DerivaFilter filter) {
        conditions.add(
                switch (filter.situacion()) {
                    case PENDIENTE -> "d.cerrada_at IS NULL AND d.conocida_at IS NULL";
                    case CONOCIDA -> "d.cerrada_at IS NULL AND d.conocida_at IS NOT NULL";
                    case CERRADA -> "d.cerrada_at IS NOT NULL";
                });
        if (!filter.tipos().isEmpty()) {
            conditions.add(
                    "d.tipo IN (" + filter.tipos().stream().map(tipo -> "?").collect(Collectors.joining(", ")) + ")");
            filter.tipos().forEach(tipo -> parameters.add(tipo.name().toLowerCase(Locale.ROOT)));
        }
        if (filter.olt() != null) {
            conditions.add("d.olt = ?");
            parameters.add(filter.olt());
        }
        if (filter.texto() != null) {
            addText(filter.texto());
        }
    }

    /** A serial by its beginning, or a customer by whatever the list of customers finds it. */
    private void addText(String typed) {
        ClienteCondition customers = ClienteCondition.ofTexto(typed);
        List<String> either = new ArrayList<>();
        if (typed.chars().allMatch(c -> c < 128)) {
            either.add("d.numero_serie LIKE ?");
            parameters.add(literal(typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT)) + "%");
        }
        either.add("d.cliente_id IN (SELECT c.id FROM clientes c" + customers.where() + ")");
        parameters.addAll(customers.parameters());
        conditions.add("(" + String.join(" OR ", either) + ")");
    }

    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** {@code WHERE …}. */
    String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    /** Sets the parameters of {@link #where()} from the first on. */
    void bind(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
    }
}
