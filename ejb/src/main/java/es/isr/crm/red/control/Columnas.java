package es.isr.crm.red.control;

import es.isr.crm.red.entity.OntRow;
import es.isr.crm.shared.entity.InstantConverter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;

/** Values of a native query as the domain has them; null stays null. */
final class Columnas {

    private Columnas() {}

    static Instant instant(Object column) {
        LocalDateTime stored =
                column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return new InstantConverter().convertToEntityAttribute(stored);
    }

    static <E extends Enum<E>> E constant(Class<E> type, Object column) {
        return column == null ? null : Enum.valueOf(type, ((String) column).toUpperCase(Locale.ROOT));
    }

    static OntRow.Cliente cliente(Object id, Object codigo, Object nombre, Object apellidos) {
        return new OntRow.Cliente(
                ((Number) id).longValue(),
                (String) codigo,
                apellidos == null ? (String) nombre : nombre + " " + apellidos);
    }
}
