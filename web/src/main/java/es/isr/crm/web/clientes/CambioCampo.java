package es.isr.crm.web.clientes;

import es.isr.crm.auditoria.entity.ActividadRow;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A value that changed, as a line of the history shows it.
 *
 * @param campo name of the attribute
 * @param antes value before, or null
 * @param despues value after, or null
 */
public record CambioCampo(String campo, String antes, String despues) {

    /** What a line of the history changed; nothing for what it only made. */
    public static List<CambioCampo> of(ActividadRow row) {
        if (row.antes() == null || row.despues() == null) {
            return List.of();
        }
        JsonObject before = parse(row.antes());
        JsonObject after = parse(row.despues());
        List<CambioCampo> changes = new ArrayList<>();
        before.forEach((thing, values) -> {
            JsonObject now = after.getJsonObject(thing);
            values.asJsonObject().forEach((campo, antes) -> {
                String was = text(antes);
                String is = now == null ? null : text(now.get(campo));
                if (!Objects.equals(was, is)) {
                    changes.add(new CambioCampo(campo, was, is));
                }
            });
        });
        // Customer and service often change state together: once is enough to read.
        return changes.stream().distinct().toList();
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }
}
