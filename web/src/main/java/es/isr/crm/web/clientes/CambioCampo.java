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
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value that changed, as a line of the history shows it.
 *
 * @param campo name of the attribute
 * @param antes value before, or null
 * @param despues value after, or null
 */
public record CambioCampo(String campo, String antes, String despues) {

    /** Which thing is meant, by its number: it says nothing to people, and what it is stands in the line's own words. */
    private static final Pattern REFERENCIA = Pattern.compile("(Cliente|Ont|Plan|ServicioCliente) \\d+");

    /** Attributes that hold a number of that kind. */
    private static final Set<String> NUMEROS = Set.of("planId", "cambioId", "servicioId", "clienteId");

    /** What a line of the history changed; nothing for what it only made, or took away. */
    public static List<CambioCampo> of(ActividadRow row) {
        if (row.antes() == null || row.despues() == null) {
            return List.of();
        }
        JsonObject before = parse(row.antes());
        JsonObject after = parse(row.despues());
        List<CambioCampo> changes = new ArrayList<>();
        before.forEach((thing, values) -> {
            JsonObject now = after.getJsonObject(thing);
            if (now == null) {
                return;
            }
            values.asJsonObject().forEach((campo, antes) -> {
                String was = text(antes);
                String is = text(now.get(campo));
                if (!Objects.equals(was, is) && isLegible(campo, was) && isLegible(campo, is)) {
                    changes.add(new CambioCampo(campo, was, is));
                }
            });
        });
        // Customer and service often change state together: once is enough to read.
        return changes.stream().distinct().toList();
    }

    private static boolean isLegible(String campo, String valor) {
        return !NUMEROS.contains(campo)
                && (valor == null || !REFERENCIA.matcher(valor).matches());
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
