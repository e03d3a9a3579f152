package es.isr.crm.red.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.red.entity.LogPsoFilter;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The SQL condition of a filter over {@code logs_pso l}, with its parameters. Every column has an index that ends in the
 * moment; only the text has none, see {@link #addText}.
 */
final class LogPsoCondition {

    private static final int MAX_ID_DIGITS = 18;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Everything but the text. */
    LogPsoCondition(LogPsoFilter filter) {
        addAsunto(filter.asunto());
        addLlamada(filter.llamada());
        addTramo(filter.tramo());
    }

    private void addAsunto(LogPsoFilter.Asunto asunto) {
        add("l.cliente_id = ?", asunto.clienteId());
        add("l.orden_id = ?", asunto.ordenId());
        if (asunto.cliente() != null) {
            addCliente(asunto.cliente());
        }
        if (asunto.numeroSerie() != null) {
            String serial = asunto.numeroSerie().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
            add("l.numero_serie LIKE ?", literal(serial) + "%");
        }
    }

    /** The customers are found as their own list finds them, or by their id. */
    private void addCliente(String typed) {
        ClienteCondition customers = ClienteCondition.ofTexto(typed);
        String found = "l.cliente_id IN (SELECT c.id FROM clientes c" + customers.where() + ")";
        parameters.addAll(customers.parameters());
        if (typed.matches("\\d{1," + MAX_ID_DIGITS + "}")) {
            found = "(" + found + " OR l.cliente_id = ?)";
            parameters.add(Long.valueOf(typed));
        }
        conditions.add(found);
    }

    private void addLlamada(LogPsoFilter.Llamada llamada) {
        add("l.operacion = ?", llamada.operacion());
        add("l.codigo = ?", llamada.codigo());
        add(
                "l.clase = ?",
                llamada.clase() == null ? null : llamada.clase().name().toLowerCase(Locale.ROOT));
        add("l.exitoso = ?", llamada.exitoso());
    }

    private void addTramo(LogPsoFilter.Tramo tramo) {
        add("l.created_at >= ?", utc(tramo.desde()));
        add("l.created_at < ?", utc(tramo.hasta()));
        if (tramo.despuesDe() != null) {
            LocalDateTime moment = utc(tramo.despuesDe().createdAt());
            add("l.created_at <= ?", moment);
            conditions.add("(l.created_at < ? OR l.id < ?)");
            parameters.add(moment);
            parameters.add(tramo.despuesDe().id());
        }
    }

    /**
     * The text, anywhere in PSO's message or in what went wrong. There is no index for that: it is looked for in the rows
     * since a moment, which the caller chooses.
     */
    void addText(String text, Instant since) {
        add("l.created_at >= ?", utc(since));
        conditions.add("(l.mensaje LIKE ? OR l.error LIKE ?)");
        String anywhere = "%" + literal(text) + "%";
        parameters.add(anywhere);
        parameters.add(anywhere);
    }

    private void add(String condition, Object parameter) {
        if (parameter != null) {
            conditions.add(condition);
            parameters.add(parameter);
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
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
