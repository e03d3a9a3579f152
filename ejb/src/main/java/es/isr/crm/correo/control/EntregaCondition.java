package es.isr.crm.correo.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.correo.entity.EntregaFilter;
import es.isr.crm.shared.control.Reloj;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The SQL condition of a filter over {@code entregas e}, with its parameters. */
final class EntregaCondition {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    EntregaCondition(EntregaFilter filter) {
        among("e.estado", filter.estados());
        among("e.clase", filter.clases());
        add("e.cliente_id = ?", filter.clienteId());
        add("e.grupo_id = ?", filter.grupoId());
        add("e.created_at >= ?", filter.desde() == null ? null : begin(filter.desde()));
        add(
                "e.created_at < ?",
                filter.hasta() == null ? null : begin(filter.hasta().plusDays(1)));
        if (filter.texto() != null) {
            addText(filter.texto());
        }
    }

    private static LocalDateTime begin(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Reloj.MADRID).toInstant(), ZoneOffset.UTC);
    }

    private void add(String condition, Object parameter) {
        if (parameter != null) {
            conditions.add(condition);
            parameters.add(parameter);
        }
    }

    private void among(String column, Collection<? extends Enum<?>> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " IN (" + values.stream().map(each -> "?").collect(Collectors.joining(", ")) + ")");
            values.forEach(each -> parameters.add(each.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Its customer as the list of customers finds them, or how its subject or its address begins. */
    private void addText(String typed) {
        ClienteCondition customers = ClienteCondition.ofTexto(typed);
        conditions.add("(e.asunto LIKE ? OR e.direccion LIKE ? OR e.cliente_id IN (SELECT c.id FROM clientes c"
                + customers.where() + "))");
        String escaped = typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        parameters.add("%" + escaped + "%");
        parameters.add(escaped + "%");
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
