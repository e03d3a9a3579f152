package es.isr.crm.auditoria.control;

import es.isr.crm.auditoria.entity.AuditoriaFilter;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.shared.control.Reloj;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The SQL condition of a filter over one of the ledgers, {@code a}, with its parameters. */
final class AuditoriaCondition {

    private final LibroAuditoria libro;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** Everything but the text. */
    AuditoriaCondition(LibroAuditoria libro, AuditoriaFilter filter) {
        this.libro = libro;
        if (filter.clienteId() != null) {
            add("a.cliente_id = ?", filter.clienteId());
        }
        if (filter.autor() != null && filter.autor().nadie()) {
            conditions.add("a.usuario_id IS NULL");
        } else if (filter.autor() != null) {
            add("a.usuario_id = ?", filter.autor().usuarioId());
        }
        if (filter.area() != null) {
            addArea(filter);
        }
        addPeriodo(filter.periodo());
        if (filter.despuesDe() != null) {
            addPlace(filter.despuesDe());
        }
    }

    /** Whether the ledger can hold anything of it: only one of them has customers. */
    static boolean isPossible(LibroAuditoria libro, AuditoriaFilter filter) {
        return (filter.libro() == null || filter.libro() == libro)
                && (filter.clienteId() == null || libro == LibroAuditoria.ACTIVIDAD);
    }

    private void addArea(AuditoriaFilter filter) {
        String column = libro == LibroAuditoria.ACTIVIDAD ? "a.tipo" : "a.accion";
        List<String> either = new ArrayList<>();
        for (String prefijo : filter.area().prefijos()) {
            either.add(column + " LIKE ?");
            parameters.add(prefijo + "%");
        }
        conditions.add("(" + String.join(" OR ", either) + ")");
    }

    private void addPeriodo(AuditoriaFilter.Periodo periodo) {
        if (periodo.desde() != null) {
            add("a.created_at >= ?", startOf(periodo.desde()));
        }
        if (periodo.hasta() != null) {
            add("a.created_at < ?", startOf(periodo.hasta().plusDays(1)));
        }
    }

    /** After a row: at its very moment come what is left of its ledger, and the ledger after it. */
    private void addPlace(AuditoriaFilter.Clave place) {
        int order = libro.compareTo(place.libro());
        if (order < 0) {
            add("a.created_at < ?", place.createdAt());
        } else if (order > 0) {
            add("a.created_at <= ?", place.createdAt());
        } else {
            add("a.created_at <= ?", place.createdAt());
            conditions.add("(a.created_at < ? OR a.id < ?)");
            parameters.add(place.createdAt());
            parameters.add(place.id());
        }
    }

    /** The text, anywhere in the rows since a moment: there is no index for that. */
    void addText(String text, LocalDateTime since) {
        if (since != null) {
            add("a.created_at >= ?", since);
        }
        List<String> columns = new ArrayList<>(List.of("a.descripcion", "a.antes", "a.despues", "a.usuario"));
        if (libro == LibroAuditoria.EVENTOS) {
            columns.add("a.ip");
        }
        List<String> either = new ArrayList<>();
        for (String column : columns) {
            either.add(column + " LIKE ?");
            parameters.add("%" + literal(text) + "%");
        }
        conditions.add("(" + String.join(" OR ", either) + ")");
    }

    private void add(String condition, Object parameter) {
        conditions.add(condition);
        parameters.add(parameter);
    }

    private static LocalDateTime startOf(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(Reloj.MADRID).toInstant(), ZoneOffset.UTC);
    }

    private static String literal(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The parameters of {@link #where()}. */
    List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
