package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.LeadFilter;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Telefono;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The SQL condition of a filter over {@code leads l}, with its parameters. */
final class LeadCondition {

    private static final String NAME = "CONCAT_WS(' ', l.nombre, l.apellidos)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** @param today the day by which something should have been done, included */
    LeadCondition(LeadFilter filter, LocalDate today) {
        if (!filter.estados().isEmpty()) {
            conditions.add("l.estado IN ("
                    + filter.estados().stream().map(each -> "?").collect(Collectors.joining(", ")) + ")");
            filter.estados().forEach(each -> parameters.add(column(each)));
        }
        equal("l.interes", filter.interes() == null ? null : column(filter.interes()));
        equal("l.origen", filter.origen() == null ? null : column(filter.origen()));
        equal("l.campana_id", filter.campanaId());
        if (LeadFilter.NADIE.equals(filter.asignadoId())) {
            conditions.add("l.asignado_id IS NULL");
        } else {
            equal("l.asignado_id", filter.asignadoId());
        }
        if (filter.desde() != null) {
            conditions.add("l.created_at >= ?");
            parameters.add(LocalDateTime.ofInstant(
                    filter.desde().atStartOfDay(Reloj.MADRID).toInstant(), ZoneOffset.UTC));
        }
        if (filter.vencidas()) {
            conditions.add("l.proxima_accion_fecha <= ?");
            parameters.add(Date.valueOf(today));
        }
        if (filter.texto() != null) {
            addText(filter.texto());
        }
    }

    private void equal(String column, Object value) {
        if (value != null) {
            conditions.add(column + " = ?");
            parameters.add(value);
        }
    }

    /** Every word is in the name, or the whole begins the e-mail or the town, or is in the telephone. */
    private void addText(String typed) {
        List<String> either = new ArrayList<>();
        String[] words = typed.split("\\s+");
        either.add(List.of(words).stream().map(word -> NAME + " LIKE ?").collect(Collectors.joining(" AND ")));
        List.of(words).forEach(word -> parameters.add("%" + literal(word) + "%"));
        either.add("l.email LIKE ?");
        parameters.add(literal(typed) + "%");
        either.add("l.localidad LIKE ?");
        parameters.add(literal(typed) + "%");
        String digits = Telefono.normalise(typed).orElse(typed.replaceAll("[^0-9]", ""));
        if (!digits.isEmpty()) {
            either.add("l.telefono LIKE ?");
            parameters.add("%" + digits + "%");
        }
        conditions.add("(" + String.join(" OR ", either) + ")");
    }

    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String column(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
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
