package es.isr.crm.soporte.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.soporte.entity.TicketFilter;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The SQL condition of a filter over {@code tickets t}, with its parameters. */
final class TicketCondition {

    /** What is done; the rest is open. */
    static final String HECHO = "t.estado IN ('resuelto', 'cerrado')";

    /** While it waits for the customer its time stands still, but not the law's. */
    static final String VENCIDO = "(t.estado IN ('abierto', 'en_proceso', 'pendiente_cliente')"
            + " AND (t.vence_at < COALESCE(t.espera_desde, ?) OR t.limite_legal_at < ?))";

    /** A number from its beginning: no word begins like that. */
    private static final Pattern NUMERO = Pattern.compile("[Tt]\\d{1,4}(-\\d{0,7})?");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    TicketCondition(TicketFilter filter, LocalDateTime now) {
        among("t.estado", filter.estados());
        among("t.tipo", filter.tipos());
        among("t.prioridad", filter.prioridades());
        if (TicketFilter.NADIE.equals(filter.asignadoId())) {
            conditions.add("t.asignado_id IS NULL");
        } else if (filter.asignadoId() != null) {
            add("t.asignado_id = ?", filter.asignadoId());
        }
        if (filter.clienteId() != null) {
            add("t.cliente_id = ?", filter.clienteId());
        }
        if (filter.vencidos()) {
            add(VENCIDO, now, now);
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

    private void add(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    /** Its number, or else some of its subject, or its customer as the list of customers finds them. */
    private void addText(String typed) {
        if (NUMERO.matcher(typed).matches()) {
            add("t.numero LIKE ?", typed.toUpperCase(Locale.ROOT) + "%");
            return;
        }
        ClienteCondition customers = ClienteCondition.ofTexto(typed);
        conditions.add("(t.asunto LIKE ? OR t.cliente_id IN (SELECT c.id FROM clientes c" + customers.where() + "))");
        parameters.add("%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
        parameters.addAll(customers.parameters());
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /**
     * Sets the parameters of {@link #where()}.
     *
     * @param first position of the first of them
     * @return position after the last of them
     */
    int bind(Query query, int first) {
        int position = first;
        for (Object parameter : parameters) {
            query.setParameter(position++, parameter);
        }
        return position;
    }
}
