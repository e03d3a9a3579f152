package es.isr.crm.web.auditoria;

import es.isr.crm.auditoria.entity.FilaAuditoria;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A value that a row of the audit tells of.
 *
 * @param cosa the thing it belongs to, with its id; null when the row is no longer what was written
 * @param campo name of the attribute; null as above
 * @param antes value before, or null
 * @param despues value after, or null
 */
public record CambioValor(String cosa, String campo, String antes, String despues) implements Serializable {

    /** Everything that a row tells: what changed, and the values of what was made or removed. */
    public static List<CambioValor> of(FilaAuditoria.Contenido contenido) {
        if (contenido.antes() == null && contenido.despues() == null) {
            return List.of();
        }
        try {
            return compare(parse(contenido.antes()), parse(contenido.despues()));
        } catch (JsonException | ClassCastException e) {
            // Somebody's hand was in it: whatever stands there now is shown as it stands.
            return List.of(new CambioValor(null, null, contenido.antes(), contenido.despues()));
        }
    }

    private static List<CambioValor> compare(JsonObject before, JsonObject after) {
        List<CambioValor> changes = new ArrayList<>();
        for (String thing : keys(before, after)) {
            JsonObject was = before.getJsonObject(thing);
            JsonObject is = after.getJsonObject(thing);
            for (String field : keys(was, is)) {
                String old = text(was, field);
                String now = text(is, field);
                if (!Objects.equals(old, now)) {
                    changes.add(new CambioValor(thing, field, old, now));
                }
            }
        }
        return changes;
    }

    private static Set<String> keys(JsonObject one, JsonObject other) {
        Set<String> keys = new LinkedHashSet<>();
        if (one != null) {
            keys.addAll(one.keySet());
        }
        if (other != null) {
            keys.addAll(other.keySet());
        }
        return keys;
    }

    private static JsonObject parse(String json) {
        if (json == null) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(JsonObject thing, String field) {
        JsonValue value = thing == null ? null : thing.get(field);
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
