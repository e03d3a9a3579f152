package es.isr.crm.cobros.control;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;

/** Values of a native query as the domain has them; null stays null. */
final class Columnas {

    private Columnas() {}

    static Long id(Object column) {
        return ((Number) column).longValue();
    }

    static LocalDate date(Object column) {
        return column instanceof Date sql ? sql.toLocalDate() : (LocalDate) column;
    }

    static BigDecimal money(Object column) {
        return ((BigDecimal) column).setScale(2);
    }

    static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return Enum.valueOf(type, ((String) column).toUpperCase(Locale.ROOT));
    }
}
