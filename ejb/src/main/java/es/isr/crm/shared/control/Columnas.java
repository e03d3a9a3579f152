package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.InstantConverter;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** Values of a native query as the domain has them, whatever class the driver gives them; null stays null. */
public final class Columnas {

    private Columnas() {}

    public static Long id(Object column) {
        return column == null ? null : ((Number) column).longValue();
    }

    public static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /** A moment, which is stored in UTC. */
    public static Instant instant(Object column) {
        LocalDateTime stored =
                column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return new InstantConverter().convertToEntityAttribute(stored);
    }

    /** EUR. */
    public static BigDecimal money(Object column) {
        return column == null ? null : ((BigDecimal) column).setScale(2);
    }

    /** One of a fixed list, which is stored in lower case. */
    public static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return column == null ? null : Enum.valueOf(type, ((String) column).toUpperCase(Locale.ROOT));
    }

    /** Whether it is so; a condition that was worked out comes as a number. */
    public static boolean isTrue(Object column) {
        return column instanceof Boolean bool ? bool : ((Number) column).intValue() != 0;
    }
}
