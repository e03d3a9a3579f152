package es.isr.crm.web.shared.export;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A filter in words, for the audit: the conditions that are given, by their names. */
public final class FiltroLegible {

    private FiltroLegible() {}

    /** @param filter a record of conditions, which may be records themselves; null, false and empty ones are left out */
    public static String of(Object filter) {
        return conditions(filter).collect(Collectors.joining(", "));
    }

    private static Stream<String> conditions(Object filter) {
        if (!(filter instanceof Record)) {
            return filter == null ? Stream.empty() : Stream.of(filter.toString());
        }
        return Arrays.stream(filter.getClass().getRecordComponents()).flatMap(part -> condition(filter, part));
    }

    private static Stream<String> condition(Object filter, RecordComponent part) {
        Object value = value(filter, part);
        if (value instanceof Record) {
            return conditions(value);
        }
        boolean given = value != null
                && !Boolean.FALSE.equals(value)
                && !(value instanceof Collection<?> several && several.isEmpty());
        return given ? Stream.of(part.getName() + "=" + value) : Stream.empty();
    }

    private static Object value(Object filter, RecordComponent part) {
        try {
            return part.getAccessor().invoke(filter);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
