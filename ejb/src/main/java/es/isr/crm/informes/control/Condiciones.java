package es.isr.crm.informes.control;

import es.isr.crm.planes.entity.TipoPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The conditions of a statement with the values of their marks, in the order in which they stand. */
final class Condiciones {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> valores = new ArrayList<>();

    /** @param before values of marks that stand before the conditions */
    Condiciones(Object... before) {
        valores.addAll(List.of(before));
    }

    /** One more that must hold. */
    Condiciones y(String condition, Object... values) {
        sql.append(sql.isEmpty() ? " WHERE " : " AND ").append(condition);
        valores.addAll(List.of(values));
        return this;
    }

    /** Of a kind; of any when none is given. */
    Condiciones tipo(String column, TipoPlan tipo) {
        return tipo == null ? this : y(column + " = ?", tipo.name().toLowerCase(Locale.ROOT));
    }

    /** In towns whose name begins so; in any when nothing is given. What was typed stands for itself. */
    Condiciones localidad(String column, String begin) {
        return begin == null || begin.isBlank()
                ? this
                : y(column + " LIKE ? ESCAPE '!'", begin.trim().replaceAll("[!%_]", "!$0") + "%");
    }

    String sql() {
        return sql.toString();
    }

    List<Object> valores() {
        return valores;
    }
}
