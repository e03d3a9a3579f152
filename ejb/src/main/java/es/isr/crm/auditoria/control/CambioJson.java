package es.isr.crm.auditoria.control;

import es.isr.crm.shared.entity.Cambio;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Writes the values of changes as JSON: an object by entity and id, each with the attributes that changed. */
final class CambioJson {

    private CambioJson() {}

    static String antes(List<Cambio> cambios) {
        return write(cambios, Cambio::antes);
    }

    static String despues(List<Cambio> cambios) {
        return write(cambios, Cambio::despues);
    }

    private static String write(List<Cambio> cambios, Function<Cambio, Map<String, String>> side) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        boolean empty = true;
        for (Cambio cambio : cambios) {
            Map<String, String> values = side.apply(cambio);
            if (!values.isEmpty()) {
                JsonObjectBuilder one = Json.createObjectBuilder();
                values.forEach((attribute, value) -> {
                    if (value == null) {
                        one.addNull(attribute);
                    } else {
                        one.add(attribute, value);
                    }
                });
                all.add(name(cambio), one);
                empty = false;
            }
        }
        return empty ? null : all.build().toString();
    }

    /** The attributes of one thing that are written down in such an object; none when it is not in it. */
    static Set<String> atributos(String json, String entidad, Long id) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject one = reader.readObject().getJsonObject(name(entidad, id));
            return one == null ? Set.of() : one.keySet();
        }
    }

    private static String name(Cambio cambio) {
        return name(cambio.entidad(), cambio.entidadId());
    }

    private static String name(String entidad, Long id) {
        return id == null ? entidad : entidad + " " + id;
    }
}
